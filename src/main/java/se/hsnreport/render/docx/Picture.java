package se.hsnreport.render.docx;

import java.util.Optional;
import se.hsnreport.document.Image;

/**
 * A picture in a document.
 *
 * @param pixels as PNG or JPEG
 * @param vectors the same as SVG, for programs that know that
 * @param width in EMU
 * @param height in EMU
 * @param alt what it shows, in words
 */
public record Picture(Image pixels, Optional<Image> vectors, long width, long height, String alt) {}
