package se.hsnreport.trace;

import java.util.List;
import se.hsnreport.figure.Figure;

/**
 * A figure in the tree of what another was made of.
 *
 * @param rows number of the rows that it adds up, from 1; 0 when it is calculated from inputs, or from nothing
 */
public record Input(Figure figure, int rows, List<Input> inputs) {
    public Input {
        inputs = List.copyOf(inputs);
    }
}
