"""The words of other arts: how a picture is made, and never what is in it."""

from collections.abc import Mapping

from filmkit.studio.animatic.words.text.tables import listed

ARTS: Mapping[str, str] = {
    "van-gogh": "van gogh, vincent van gogh, vangogh, starry night, post-impressionism, "
    "post-impressionist, "
    "expressionism, expressionist, edvard munch, munch, fauvism, fauvist",
    "impressionist": "impressionism, impressionist, monet, claude monet, renoir, pissarro, sisley, seurat, "
    "pointillism, pointillist, plein air, cezanne",
    "watercolour": "watercolor, watercolour, water color, water colour, aquarelle, watercolors, "
    "watercolours, "
    "gouache",
    "ink-wash": "ink wash, sumi-e, sumi, shuimo, shan shui, chinese ink, chinese painting, brush painting, "
    "ink brush, ink painting, chinese brush",
    "ukiyo-e": "ukiyo-e, ukiyo, hokusai, katsushika hokusai, hiroshige, utagawa hiroshige, woodblock, "
    "woodblock print, woodcut, linocut, japanese print, japanese woodblock",
    "coloured-pencil": "colored pencil, coloured pencil, crayon, crayons, pastel drawing, chalk drawing, "
    "oil pastel, oil pastels, chalk pastel, children's drawing, child's drawing",
    "charcoal": "charcoal, charcoal drawing, charcoal sketch, conte",
    "ink": "pen and ink, ink drawing, ink sketch, line art, line drawing, etching, engraving, "
    "crosshatching, "
    "cross-hatching, india ink, manga, black ink",
    "pencil": "pencil, drawing, pencil drawing, pencil sketch, graphite, sketch, sketched, "
    "hand-drawn sketch, sketchbook, silverpoint, rotoscope",
    "blueprint": "blueprint, cyanotype, technical drawing",
    "comic": "comic, comic book, comics, graphic novel, pop art, lichtenstein, roy lichtenstein, "
    "andy warhol, "
    "warhol, halftone",
    "anime": "anime, ghibli, studio ghibli, miyazaki, hayao miyazaki, makoto shinkai, shinkai, "
    "japanese animation",
    "cartoon": "cartoon, animated, animation, cel-shaded, cel shading, cel animation, toon, 2 d animation, "
    "2 d animated, disney, "
    "hand-drawn animation, hand-drawn, picture book, storybook, storybook illustration, illustration, "
    "illustrated, vector art, flat design, looney tunes",
    "emoji": "emoji, emoji art, emoji illustration, sticker art, sticker illustration, clip art, clipart",
    "madhubani": "madhubani, mithila, mithila painting, indian folk art, kalighat, pattachitra, warli, gond",
    "low-poly": "low poly, lowpoly, low polygon, polygonal, polygon art, geometric facets",
    "pixel-art": "pixel art, pixel, pixels, pixelated, 8-bit, 8bit, 16-bit, 16bit, retro game, "
    "retro video game, video game sprite",
    "cyberpunk": "cyberpunk, cyber punk, synthwave, vaporwave, retrowave, outrun, blade runner, neon noir, "
    "neon-noir",
    "stop-motion": "stop motion, claymation, clay animation, plasticine, aardman, laika, puppet animation",
    "silent-film": "silent film, silent movie, silent-era, silent cinema, silent comedy, nickelodeon, "
    "hand-cranked, 1910s film, 1920s film, expressionist film",
    "vhs": "vhs, video cassette, videocassette, videotape, vcr, camcorder, found footage, 80s "
    "video, 90s video, "
    "vhs tape",
    "infrared": "infrared, aerochrome, infra-red, infrared film",
    "night-vision": "night vision, night-vision, image intensifier",
    "oil": "oil painting, oil paint, oils, oil on canvas, impasto, old master, old masters, palette knife, "
    "painterly, acrylic, acrylics, tempera, fresco, baroque, renaissance, rembrandt, vermeer, caravaggio, "
    "turner, j m w turner, romanticism, painting, painted",
    "surreal": "surrealism, surrealist, surreal, dali, salvador dali, magritte",
    "computer-animation": "3 d animation, 3 d animated, 3 d render, 3 d rendering, 3 d model, pixar, "
    "dreamworks, computer animation, "
    "cgi, unreal engine, octane render, 3 d cartoon",
}
"""What a finish is called, by `arts.arts.ARTS`, and the words for it. Earlier ones win."""
AS_FILMED: Mapping[str, str] = {
    "computer-animation": "no finish of its own: drawn as everything is",
}
"""Arts that leave the picture as it is, and why."""
OF_A_NIGHT = frozenset({"cyberpunk"})
"""Where no hour is named, it is night, the ground is wet, and its word is one of the place too."""
FILLERS = listed(
    "a an the in of by on with and as art artwork style styled styles look aesthetic aesthetics painting "
    "paintings print prints drawing drawings sketch illustration animation film movie footage poster frame "
    "traditional classic classical japanese chinese french dutch old vintage retro modern detailed "
    "beautiful "
    "soft loose delicate bold rough thick fine rich expressive black white technique effect effects "
    "texture "
    "medium paper canvas brush strokes brushstrokes brushwork palette colors colours color colour colored "
    "coloured inspired by hand drawn painted digital masterpiece scene image picture still shot "
    "video clip 2 3 d "
    "period era edo ink"
)
"""What else may stand in a clause that tells nothing but a style."""
TELLS = listed("style styled styles aesthetic aesthetics inspired esque")
"""After the word for an art, within three words: what it is the style of."""
OPENS = listed(
    "painting paintings drawing sketch print illustration scene portrait still landscape image picture "
    "film "
    "movie video clip footage animation render rendering artwork frame shot cartoon photograph photo view"
)
"""What a prompt opens with: "a watercolour scene of", "an oil painting of"."""
MAKES = listed(
    "painted drawn rendered shot filmed animated depicted done illustrated sketched made captured recorded "
    "styled seen imagined portrayed printed"
)
"""A verb whose manner is an art: "rendered in watercolour"."""
ARTISTS = listed(
    "gogh vangogh munch monet renoir pissarro sisley seurat cezanne hokusai hiroshige ghibli "
    "miyazaki shinkai "
    "disney warhol lichtenstein aardman laika rembrandt vermeer caravaggio turner dali magritte pixar"
)
"""Last words of those a picture is by."""
UNMISTAKABLE = frozenset(
    {
        "claymation",
        "stop motion",
        "cyberpunk",
        "pixel art",
        "pixelated",
        "ukiyo e",
        "cel shaded",
        "8 bit",
        "madhubani",
        "low poly",
    }
)
"""Said of nothing but a picture, wherever they stand."""
ATTRIBUTES = frozenset({"cartoon", "anime", "hand drawn", "cel shaded", "claymation", "stop motion"})
"""Said of whoever is drawn so: "a cartoon fox"."""
PRINTED = listed(
    "book books strip strips show shows shop store poster posters magazine magazines channel series "
    "convention figure figures figurine shirt mural on in and is are lies"
)
"""What follows where it is no such word: a thing with such pictures on it, or nobody."""
HANGS = listed("hangs hanging hung hang wall frame easel gallery museum comes animates restores")
"""In a sentence with one of these, a painting is a thing."""
