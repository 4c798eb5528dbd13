"""Every section a film may have, field by field. Data only; `schema` and the reference are made from it."""

from filmkit.film.spec.kinds import (
    MODEL_NAME,
    PATTERNS,
    PRESETS,
    TITLE_STYLES,
    either,
    list_of,
    named,
    one_or_more,
    ref,
)
from filmkit.film.spec.record import Field, Record
from filmkit.film.spec.shot_fields import (
    CAMERA,
    INHERITED,
    LOCATION,
    PATTERN,
    SCENE,
    SHOT,
    STAGE,
    TEXT,
)

FLAG, NAME, TIME, PATH, GAIN = ref("flag"), ref("name"), ref("time"), ref("path"), ref("gain")
NAMES = list_of(NAME)

FORMAT = Record("format", "a format", "The raster everything is finished in.", (
    Field("resolution", ref("resolution"), "Width and height in pixels, or a name.", "1920x1080"),
    Field("aspect", ref("ratio"), "The shape a resolution's name takes; left out, 16:9.", "16:9"),
    Field("fps", ref("rate"), "Frames a second.", "24"),
    Field("mask", either(ref("ratio"), {"const": "none"}),
          "The letterbox inside the raster; `none` removes an inherited one.", "2.39:1"),
    Field("loudness", ref("loudness"), "How loud the finished film is.", "-14 LUFS"),
))  # fmt: skip
GENERATE = Record("generate", "what takes must have",
"What takes must at least have; never part of a paid request.", (
    Field("resolution", ref("resolution"), "At least this large.", "1080p"),
    Field("aspect", ref("ratio"), "This shape.", "16:9"),
))  # fmt: skip
PROFILE = Record("profile", "a profile", "One way to build the film.", (
    Field("free", FLAG, "Every model is replaced by the embedded one; nothing can be bought.", "true"),
    Field("format", ref("format"), "Laid over the film's `format`.", "{resolution: 360p}"),
    Field("defaults", ref("inherited"), "Values for shots that say nothing themselves.", "{model: veo-3.1}"),
    Field("force", ref("inherited"), "Values that win over what shots say.", "{takes: 1}"),
    Field("deliverables", NAMES, "Which deliverables are made; left out, all.", "[master]"),
    Field("drawings", {"enum": ["ones", "twos"]},
          "How often the animatic is drawn anew: `ones`, every frame, or `twos`, every second. "
          "Left out, a draft is on twos.", "twos"),
))  # fmt: skip
MODEL = Record("model", "a model choice", "The film's own name for a model.", (
    Field("is", ref("model-name"), "The catalogue's name.", "kling-v3", required=True),
    Field("via", NAME, "An alias of the user's configuration: who serves it.", "replicate"),
    Field("params", ref("params"), "Parameters for every shot made by it.", "{mode: pro}"),
))  # fmt: skip
WHEN = Record("when", "a condition", "What a shot must be; every line must hold.", (
    Field("size", one_or_more(ref("size")), "One of these sizes.", "[close-up, extreme-close-up]"),
    Field("framing", one_or_more(ref("framing")), "One of these framings.", "two-shot"),
    Field("cast", either({"enum": ["any", "none"]}, one_or_more(NAME)), "Anyone, nobody, or one of these.",
          "any"),
    Field("lines", {"enum": ["any", "none"]}, "Whether anyone speaks in the shot.", "any"),
    Field("scene", one_or_more(NAME), "In one of these scenes.", "service"),
    Field("location", one_or_more(NAME), "At one of these locations.", "kitchen"),
    Field("look", one_or_more(NAME), "In one of these looks.", "memory"),
    Field("pattern", one_or_more(ref("pattern-name")), "Made by one of these patterns.", "texture"),
    Field("duration", ref("comparison"), "A length.", '"> 8s"'),
))  # fmt: skip
ROUTE = Record("route", "a route", "A model for the shots that are so.", (
    Field("when", ref("when"), "Which shots.", "{cast: any}", required=True),
    Field("model", ref("model-name"), "Their model, unless one is named nearer to the shot.", "hero",
          required=True),
))  # fmt: skip
BUDGET = Record("budget", "a budget", "What may be spent; an unknown price counts as over it.", (
    Field("film", ref("money"), "On the whole film.", "40 USD"),
    Field("shot", ref("money"), "On one shot.", "5 USD"),
    Field("day", ref("money"), "In the last 24 hours.", "20 USD"),
))  # fmt: skip
GRADE = Record("grade", "a grade", "Colour after drawing; 1 or 0 is neutral.", (
    Field("exposure", {"type": "number", "minimum": -8, "maximum": 8}, "Stops.", "0.5"),
    Field("contrast", {"type": "number", "minimum": 0, "maximum": 4}, "1 is neutral.", "1.1"),
    Field("saturation", {"type": "number", "minimum": 0, "maximum": 4}, "1 is neutral.", "0.85"),
    Field("gamma", {"type": "number", "exclusiveMinimum": 0, "maximum": 4}, "1 is neutral.", "0.95"),
    Field("temperature", {"type": "number", "minimum": -1, "maximum": 1}, "Below 0 cooler, above warmer.",
          "0.1"),
))  # fmt: skip
LOOK = Record("look", "a look", "The intended image.", (
    Field("style", TEXT, "In words, for the prompt.", '"soft 16mm, halation"'),
    Field("lut", PATH, "A .cube file that carries its colour.", "luts/memory.cube"),
    Field("grade", ref("grade"), "Its colour, in numbers.", "{saturation: 0.85}"),
))  # fmt: skip
VOICE = Record("voice", "a voice", "Who speaks for a cast member.", (
    Field("model", ref("model-name"), "The model that speaks; a scratch voice where nothing is bought.",
          "speech-2.6-hd"),
    Field("voice", TEXT, "The model's name of the voice.", "Wise_Woman"),
    Field("params", ref("params"), "Parameters of the model.", "{speed: 0.9}"),
))  # fmt: skip
_REFERENCE = Field("reference", ref("reference"), "A picture to follow: a file, or a still to be made.",
                   "refs/grandmother.png")  # fmt: skip
CAST_STATE = Record("cast-state", "a state", "Another time or condition of a cast member.", (
    Field("description", TEXT, "In place of the member's own.", '"a girl of eight, flour on her nose"',
          required=True),
    _REFERENCE,
))  # fmt: skip
CAST = Record("cast-member", "a cast member", "Who appears.", (
    Field("description", TEXT, "What is seen of them, the same in every shot.", "a woman in her forties"),
    _REFERENCE,
    Field("voice", ref("voice"), "Who speaks for them.", "{model: speech-2.6-hd, voice: Wise_Woman}"),
    Field("states", named(ref("cast-state")), "Written `chef/girl` in a shot.",
          "{girl: {description: a girl}}"),
))  # fmt: skip
PROP = Record("prop", "a prop", "A thing that must look the same in every shot.", (
    Field("description", TEXT, "What is seen of it.", "a worn carbon-steel knife", required=True),
    _REFERENCE,
))  # fmt: skip
SHOT_FRAME = Record("shot-frame", "a frame of a shot", "A frame of another shot's picked take.", (
    Field("shot", NAME, "Which shot.", "at-work", required=True),
    Field("frame", either({"enum": ["first", "last"]}, TIME), "Which frame; left out, the last.", "last"),
))  # fmt: skip
STILL = Record("still", "a still to be made", "A picture to be generated.", (
    Field("model", ref("model-name"), "The model that makes it; left out, it is drawn here.", "flux-2-pro"),
    Field("prompt", TEXT, "Its words, beside the description of who or what is in it.",
          '"portrait, neutral light"', required=True),
))  # fmt: skip
_TRIM = (
    Field("in", TIME, "Where in the shot it begins.", "0.5s"),
    Field("out", TIME, "Where in the shot it ends.", "2s"),
    Field("speed", ref("factor"), "Retiming, for the cut alone.", "0.8"),
)
_JOIN = (
    Field("dissolve", TIME, "Dissolve into it, centred on the cut.", "16f"),
    Field("dip", TIME, "Go through a colour, centred on the cut.", "12f"),
    Field("color", {"enum": ["black", "white"]}, "The colour of a dip.", "white"),
)
CUT_SHOT = Record("cut-shot", "a shot in the cut", "A shot, trimmed or joined.", (
    Field("shot", NAME, "Which shot.", "hands", required=True), *_TRIM, *_JOIN))  # fmt: skip
CUT_SCENE = Record("cut-scene", "a scene in the cut", "All shots of a scene, in the order they are written.",
(
    Field("scene", NAME, "Which scene.", "service", required=True), *_JOIN))  # fmt: skip
CUT_CREDITS = Record("cut-credits", "credits in the cut", "Rolling credits, a piece of the cut.", (
    Field("credits", either({"const": "auto"}, list_of(TEXT)),
          "`auto` lists people and models; or the lines.", "auto",
          required=True),
    Field("for", TIME, "How long they roll.", "6s", required=True),
))  # fmt: skip
CUT_FADE_IN = Record("cut-fade-in", "a fade in", "Covers frames of what follows, and adds none.", (
    Field("fade-in", TIME, "How long.", "12f", required=True),))  # fmt: skip
CUT_FADE_OUT = Record("cut-fade-out", "a fade out", "Covers frames of what leads to it, and adds none.", (
    Field("fade-out", TIME, "How long.", "1s", required=True),))  # fmt: skip
TITLE = Record("title", "a title", "Words laid over the picture.", (
    Field("text", TEXT, "The words.", "\"Grandmother's Recipe\"", required=True),
    Field("at", ref("moment"), "When they appear.", "exterior + 1s", required=True),
    Field("for", TIME, "How long they stand.", "2.5s", required=True),
    Field("style", {"enum": list(TITLE_STYLES)}, "How they are set; left out, `title`.", "caption"),
))  # fmt: skip
_SOURCE = Field("source", PATH, "A file of sound.", "sfx/knife.wav")
_SPOKEN_BY = Field("model", ref("model-name"), "The model that makes it.", "lyria-2")
_LEVELS = (
    Field("gain", GAIN, "How loud.", "-12dB"),
    Field("fade-in", TIME, "Grows over this time.", "2s"),
    Field("fade-out", TIME, "Dies away over this time.", "2s"),
)
_FROM = Field("from", ref("moment"), "When it begins; left out, `start`.", "exterior")
_TO = Field("to", ref("moment"), "When it ends; left out, `end`.", "end")
_AT = Field("at", ref("moment"), "When it begins.", "exterior + 1s", required=True)
_PROMPT = Field("prompt", TEXT, "What it sounds like, in words.", '"solo piano, sparse, warm"')
MUSIC = Record("music", "a cue", "Music.", (
    _SOURCE, _PROMPT, _SPOKEN_BY, _FROM, _TO, *_LEVELS,
    Field("duck", GAIN, "How far it gives way to voice; left out, 9dB.", "6dB")))  # fmt: skip
VOICE_OVER = Record("voice-over", "a voice-over", "Words spoken over the picture.", (
    Field("cast", NAME, "Who speaks.", "chef"),
    Field("text", TEXT, "What is said.", '"She never wrote it down."'),
    _SOURCE, _SPOKEN_BY, _AT, *_LEVELS))  # fmt: skip
EFFECT = Record("effect", "an effect", "One sound at one moment.", (
    _SOURCE, _PROMPT, _SPOKEN_BY, _AT, Field("for", TIME, "How long; left out, its own length.", "1s"),
    *_LEVELS))  # fmt: skip
AMBIENCE = Record("ambience", "ambience", "Continuous background sound.", (
    _SOURCE, _PROMPT, _SPOKEN_BY, Field("during", NAMES, "The shots it lies under.", "[exterior]"), _FROM,
    _TO,
    *_LEVELS))  # fmt: skip
MIX = Record("mix", "the mix", "All sound but the shots' own.", (
    Field("music", named(ref("music")), "Cues.", '{theme: {prompt: "solo piano"}}'),
    Field("voice", named(ref("voice-over")), "Voice-over.",
          "{opening: {cast: chef, text: Listen., at: start}}"),
    Field("effects", named(ref("effect")), "Single sounds.", "{chop: {source: sfx/knife.wav, at: hands}}"),
    Field("ambience", named(ref("ambience")), "Background sound.",
          "{rain: {prompt: rain, during: [exterior]}}"),
))  # fmt: skip
CAPTIONS = Record("captions", "captions", "The spoken words, to be read.", (
    Field("burn", FLAG, "Draw them into the picture of every deliverable.", "false"),
    Field("files", list_of({"enum": ["srt", "vtt"]}), "Files beside the film.", "[srt, vtt]"),
))  # fmt: skip
DELIVERABLE = Record("deliverable", "a deliverable", "A finished file for one destination.", (
    Field("preset", {"enum": list(PRESETS)}, "What kind of file.", "h264-web", required=True),
    Field("timecode", FLAG, "Draw the running timecode into the picture.", "true"),
    Field("captions", FLAG, "Draw what is spoken into the picture; left out, as `captions: {burn}` says.",
          "true"),
    Field("aspect", ref("ratio"), "A shape of its own; left out, the film's. A reel is 9:16.", "9:16"),
    Field("reframe", {"type": "object",
                      "additionalProperties": {"enum": ["left", "center", "right", "top", "bottom"]}},
          "What part of each shot a picture of another shape keeps; left out, the center.",
          "{exterior: left, default: center}"),
))  # fmt: skip
CHECKS = Record("checks", "checks", "What a finished film is measured for.", (
    Field("black", TIME, "No black longer than this, but in fades and dips.", "0.5s"),
    Field("freeze", TIME, "No still picture longer than this, but in credits.", "2s"),
    Field("silence", TIME, "No silence longer than this.", "3s"),
    Field("loudness", ref("loudness-range"), "No farther from the asked loudness.", "1 LU"),
    Field("peak", GAIN, "No true peak above this.", "-1dB"),
    Field("length", TIME, "The film is no longer than this.", "90s"),
    Field("waive", {"type": "object", "additionalProperties": TEXT},
          "Findings that may pass, as they are named, or all of a kind; and why.",
          "{'freeze:plate': it is a still life}"),
))  # fmt: skip
VARIANT = Record("variant", "a variant", "The film with other vars, words or formats.", (
    Field("title", TEXT, "Its title.", "La recette"),
    Field("language", NAME, "Its language.", "fr"),
    Field("vars", named(TEXT), "Laid over the film's `vars`.", "{city: Tokyo}"),
    Field("words", PATH, "A file of translated words.", "words/fr.yaml"),
    Field("format", ref("format"), "Laid over the film's `format`.", "{resolution: 1080x1920}"),
    Field("shots", named(ref("shot")), "Values that win over what those shots say.",
          "{plate: {time: dawn}}"),
))  # fmt: skip
WORDS = Record("words", "translated words",
"A file of a variant: its words in place of the film's. What it leaves out stays as it is.", (
    Field("title", TEXT, "The film's title.", "La recette"),
    Field("logline", TEXT, "The film in a sentence.", "Une cheffe se souvient."),
    Field("lines", named(one_or_more(TEXT)), "By shot: each of its lines, in their order.",
          "{lesson: Ne mesure jamais.}"),
    Field("titles", named(TEXT), "By title: what it says.", "{main: La recette}"),
    Field("voice", named(TEXT), "By voice-over: what is said.", "{opening: Elle ne l'a jamais écrit.}"),
))  # fmt: skip
DISCLOSURE = Record("disclosure", "a disclosure",
"What models made, said in credits, in the files and beside them.", (
    Field("statement", TEXT, "`auto`, or the words; left out, `auto`.", "auto"),))  # fmt: skip

FILM = Record("film", "a film", "One film: `film.yaml`.", (
    Field("filmkit", {"const": 1}, "The version of this language.", "1", required=True),
    Field("id", NAME, "What its costs are counted under; written by `init`.", "grandmothers-recipe",
          required=True),
    Field("title", TEXT, "Its title.", "Grandmother's Recipe"),
    Field("logline", TEXT, "The film in a sentence.", "A chef remembers who taught her."),
    Field("language", NAME, "The language its words are in.", "en"),
    Field("credits", {"type": "object", "additionalProperties": one_or_more(TEXT)}, "Who made it.",
          "{written by: R. Ines}"),
    Field("format", ref("format"), "The raster everything is finished in.",
          "{resolution: 1920x1080, fps: 24}"),
    Field("generate", ref("generate"), "What takes must at least have.", "{resolution: 1080p}"),
    Field("include", one_or_more(ref("glob")), "Files that are part of the film.",
          "[cast.yaml, scenes/*.yaml]"),
    Field("vars", named(TEXT), "Values for `${name}` inside texts.", "{city: Lyon}"),
    Field("defaults", ref("inherited"), "Values for shots that say nothing themselves.", "{takes: 2}"),
    Field("profiles", named(ref("profile")), "Ways to build it; `draft` and `final` always exist.",
          "{final: {defaults: {model: veo-3.1}}}"),
    Field("models", named(ref("model"), MODEL_NAME), "The film's names for models.",
          "{hero: {is: kling-v3}}"),
    Field("routing", list_of(ref("route")), "Models by what a shot is; the first match wins.",
          "[{when: {cast: any}, model: kling-v3}]"),
    Field("budget", ref("budget"), "What may be spent.", "{film: 40 USD}"),
    Field("looks", named(ref("look")), "Intended images.", "{memory: {style: soft 16mm}}"),
    Field("cast", named(ref("cast-member")), "Who appears.", "{chef: {description: a woman in her forties}}"),
    Field("props", named(ref("prop")), "Things that return.", "{knife: {description: a worn knife}}"),
    Field("locations", named(ref("location")), "Places to film.", "{kitchen: {place: professional kitchen}}"),
    Field("scenes", named(ref("scene")), "Shots that belong together.", "{service: {location: kitchen}}"),
    Field("patterns", named(ref("pattern")), "The film's own prompt patterns.",
          '{vigil: {text: "{subject}, waiting"}}'),
    Field("shots", {"minProperties": 1, **named(ref("shot"))}, "The film, shot by shot.",
          "{plate: {duration: 5s, subject: the dish}}"),
    Field("cut", {"minItems": 1, **list_of(ref("cut-item"))},
          "The edited sequence; left out, every shot in order.",
          "[exterior, {shot: plate, dissolve: 16f}]"),
    Field("titles", named(ref("title")), "Words laid over the picture.",
          "{main: {text: Hello, at: start, for: 2s}}"),
    Field("mix", ref("mix"), "Music, voice-over, effects, ambience.",
          "{music: {theme: {prompt: solo piano}}}"),
    Field("captions", ref("captions"), "The spoken words, to be read.", "{files: [srt]}"),
    Field("deliverables", named(ref("deliverable")), "Finished files; left out, one `h264-web`.",
          "{web: {preset: h264-web}}"),
    Field("checks", ref("checks"), "What the finished film is measured for.", "{black: 0.5s}"),
    Field("variants", named(ref("variant")), "The film with other words or formats.",
          "{tokyo: {vars: {city: Tokyo}}}"),
    Field("disclosure", ref("disclosure"), "That models made pictures.", "{statement: auto}"),
))  # fmt: skip

RECORDS: tuple[Record, ...] = (
    FORMAT, GENERATE, PROFILE, MODEL, ROUTE, WHEN, BUDGET, LOOK, GRADE, CAST, CAST_STATE, VOICE, PROP,
    LOCATION,
    SCENE, PATTERN, SHOT, CAMERA, STAGE, SHOT_FRAME, STILL, INHERITED, CUT_SHOT, CUT_SCENE, CUT_CREDITS,
    CUT_FADE_IN, CUT_FADE_OUT, TITLE, MIX, MUSIC, VOICE_OVER, EFFECT, AMBIENCE, CAPTIONS, DELIVERABLE, CHECKS,
    VARIANT, DISCLOSURE,
)  # fmt: skip

LINE = {"minProperties": 1, "maxProperties": 1, **named(TEXT)}
CHOICES = (
    ("reference", "a reference", "A file, a frame of a shot, or a still to be made.",
     either(PATH, ref("shot-frame"), ref("still"))),
    ("cut-item", "a piece of the cut",
    "A shot's name, or a mapping with one of `shot scene credits fade-in fade-out`.",
     either(NAME, *map(ref, ("cut-shot", "cut-scene", "cut-credits", "cut-fade-in", "cut-fade-out")))),
    ("line", "a spoken line", "Who speaks, and the words: `{grandmother: Listen.}`.", LINE),
    ("pattern-name", "a pattern", "A built-in pattern, or one of the film's.",
     either({"enum": list(PATTERNS)}, NAME)),
)  # fmt: skip
"""Kinds that are one of several others: name, how it is said, meaning, schema."""

ONCE = ("filmkit", "id", "include")
"""What only film.yaml says; an included file may hold every other section."""
