package se.hsnreport.render.pptx;

/**
 * A shape's place among those of its slide.
 *
 * @param number unlike that of any other shape of the slide
 * @param tied whether it is the one that fills its placeholder
 */
record ShapeNumber(int number, boolean tied) {
    String id() {
        return String.valueOf(number);
    }
}
