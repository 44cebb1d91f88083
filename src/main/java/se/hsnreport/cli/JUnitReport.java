package se.hsnreport.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.hsnreport.build.Outcome;
import se.hsnreport.check.CheckResult;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Severity;

/**
 * The checks of a build as a JUnit file, which every service shows: a check that could not run is skipped, one that found
 * something fails, and so does whatever else keeps the pack from being published.
 */
final class JUnitReport {
    private final Console console;

    JUnitReport(Console console) {
        this.console = console;
    }

    /** A case of the file: skipped, failed with what was found, or passed. */
    private record Case(String code, String name, boolean skipped, List<Finding> found) {}

    String of(String suite, Outcome outcome) throws IOException {
        try {
            return xml(suite, cases(outcome));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private List<Case> cases(Outcome outcome) {
        List<Finding> serious = outcome.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR || finding.severity() == Severity.FAILED_CHECK)
                .toList();
        List<Case> cases = new ArrayList<>();
        List<Code> checked = new ArrayList<>();
        for (CheckResult check : outcome.checks()) {
            checked.add(check.code());
            cases.add(new Case(
                    check.code().id(),
                    console.text("check." + check.code().id()),
                    check.status() == CheckResult.Status.NOT_RUN,
                    with(check.code(), serious)));
        }
        serious.stream()
                .map(Finding::code)
                .distinct()
                .filter(code -> !checked.contains(code))
                .forEach(code -> cases.add(new Case(code.id(), code.id(), false, with(code, serious))));
        return cases;
    }

    private static List<Finding> with(Code code, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.code() == code).toList();
    }

    private String xml(String suite, List<Case> cases) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", suite);
        xml.writeAttribute("tests", String.valueOf(cases.size()));
        xml.writeAttribute(
                "failures",
                count(cases.stream().filter(one -> !one.found().isEmpty()).count()));
        xml.writeAttribute("skipped", count(cases.stream().filter(Case::skipped).count()));
        for (Case one : cases) {
            write(one, xml);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text + "\n";
    }

    private static String count(long number) {
        return String.valueOf(number);
    }

    private void write(Case one, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "hsnreport." + one.code());
        xml.writeAttribute("name", one.name());
        if (!one.found().isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute(
                    "message", sound(console.messages().message(one.found().get(0))));
            for (Finding finding : one.found()) {
                xml.writeCharacters(
                        sound(finding.place() + ": " + console.messages().message(finding) + "\n    "
                                + console.messages().remedy(finding) + "\n"));
            }
            xml.writeEndElement();
        } else if (one.skipped()) {
            xml.writeEmptyElement("skipped");
        }
        xml.writeEndElement();
    }

    /** Without what XML cannot hold. */
    private static String sound(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
