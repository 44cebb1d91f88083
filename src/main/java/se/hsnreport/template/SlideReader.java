package se.hsnreport.template;

import java.util.Map;
import java.util.Optional;
import se.hsnreport.finding.Place;
import se.hsnreport.yaml.Fields;

/** Reads a template's slides. */
final class SlideReader {
    private SlideReader() {}

    static SlideTemplate read(Fields slide) {
        SlideTemplate read = new SlideTemplate(
                slide.requiredText("id"),
                slide.place(),
                new BlockTemplate.Target(slide.requiredText("layout"), "", slide.place("layout")),
                new SlideTemplate.Texts(
                        required(slide, "title"), text(slide, "subtitle"), text(slide, "source"), text(slide, "name")),
                slide.list("blocks", BlockReader::read).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                computation(slide),
                presence(slide),
                slide.choice("repeat", Map.of("area", true), false),
                Map.of());
        slide.done();
        return read;
    }

    private static SlideTemplate.Presence presence(Fields slide) {
        boolean required = slide.flag("required", false);
        boolean whenData = slide.choice("when", Map.of("data", true), false);
        if (required) {
            return SlideTemplate.Presence.REQUIRED;
        }
        return whenData ? SlideTemplate.Presence.WHEN_DATA : SlideTemplate.Presence.ALWAYS;
    }

    private static Optional<SlideTemplate.Computation> computation(Fields slide) {
        return slide.node("calculation").map(node -> {
            Fields fields = Fields.of(node, slide.findings());
            return new SlideTemplate.Computation(fields.requiredText("use"), fields.place("use"), node);
        });
    }

    static TextTemplate text(Fields fields, String key) {
        Place place = fields.place(key);
        return TextTemplate.parse(fields.text(key, ""), place);
    }

    static TextTemplate required(Fields fields, String key) {
        return TextTemplate.parse(fields.requiredText(key), fields.place(key));
    }
}
