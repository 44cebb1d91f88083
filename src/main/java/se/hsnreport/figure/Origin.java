package se.hsnreport.figure;

/**
 * What finds the rows of the extracts that a figure adds up, when somebody asks for them. It names them, it does not hold
 * them: nothing of a row is kept for it.
 */
public interface Origin {}
