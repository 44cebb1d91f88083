package se.hsnreport.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.hsnreport.finding.Place;
import se.hsnreport.yaml.Node;
import se.hsnreport.yaml.Nodes;

/**
 * A slide before its figures are known.
 *
 * @param id as figures, packs and people call it
 * @param layout name of the master's layout, and where the template says so
 * @param presence what happens when there are no data for it
 * @param repeated whether there is one such slide for each area
 * @param variables words of its own for its texts, such as the area's name
 */
record SlideTemplate(
        String id,
        Place place,
        BlockTemplate.Target layout,
        Texts texts,
        List<BlockTemplate> blocks,
        Optional<Computation> computation,
        Presence presence,
        boolean repeated,
        Map<String, String> variables) {
    SlideTemplate {
        blocks = List.copyOf(blocks);
        variables = Map.copyOf(variables);
    }

    /**
     * The slide's texts.
     *
     * @param name what lists of contents call it; empty for its title without figures
     */
    record Texts(TextTemplate title, TextTemplate subtitle, TextTemplate source, TextTemplate name) {}

    /** A calculation by its name, with its parameters as written. */
    record Computation(String use, Place place, Node parameters) {}

    enum Presence {
        /** The slide says that the data are missing. */
        ALWAYS,
        /** The slide is left out. */
        WHEN_DATA,
        /** The check fails. */
        REQUIRED
    }

    /** The same slide with other blocks. */
    SlideTemplate with(List<BlockTemplate> others) {
        return new SlideTemplate(id, place, layout, texts, others, computation, presence, repeated, variables);
    }

    /** The slide with names filled in for one of its repetitions. */
    SlideTemplate filled(Map<String, String> own) {
        UnaryOperator<String> fill =
                text -> TextTemplate.fill(text, name -> own.getOrDefault(name, "{{" + name + "}}"));
        return new SlideTemplate(
                fill.apply(id),
                place,
                layout,
                texts,
                blocks,
                computation.map(c -> new Computation(c.use(), c.place(), Nodes.mapTexts(c.parameters(), fill))),
                presence,
                false,
                own);
    }
}
