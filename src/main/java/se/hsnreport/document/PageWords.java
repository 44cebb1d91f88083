package se.hsnreport.document;

/** The words around a page's number and the number of pages, such as "Sida 2 (9)". */
public record PageWords(String before, String between, String after) {}
