package se.hsnreport.template;

/** Where figures.json finds a figure. */
record FigureKey(String slide, String row, String column) {}
