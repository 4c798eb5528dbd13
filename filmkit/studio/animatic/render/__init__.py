"""World and camera to picture: raster, shade, finish."""
