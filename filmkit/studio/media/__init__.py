"""The only package that starts ffmpeg."""
