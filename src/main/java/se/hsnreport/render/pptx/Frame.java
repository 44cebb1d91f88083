package se.hsnreport.render.pptx;

import se.hsnreport.render.ooxml.Xml;

/** A shape on a slide that shows other parts of the package. */
interface Frame {
    void write(Xml xml, ShapeNumber number);
}
