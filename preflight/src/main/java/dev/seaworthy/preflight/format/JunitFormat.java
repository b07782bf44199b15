package dev.seaworthy.preflight.format;

import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Problem;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The XML that test reports are made of: a test case for each variable, and for each rule or file that has a problem. */
final class JunitFormat {
    private JunitFormat() {}

    static void print(Verdict verdict, PrintWriter out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            write(xml, verdict);
            xml.writeEndDocument();
            xml.flush();
            out.print('\n');
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(XMLStreamWriter xml, Verdict verdict) throws XMLStreamException {
        Map<String, List<Problem>> cases = new LinkedHashMap<>();
        for (ConfigValue each : verdict.values()) {
            cases.put(each.variable(), List.of());
        }
        cases.putAll(verdict.problems().stream()
                .collect(Collectors.groupingBy(Problem::variable, LinkedHashMap::new, Collectors.toList())));
        long failed =
                cases.values().stream().filter(problems -> !problems.isEmpty()).count();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", verdict.configuration());
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        xml.writeAttribute("failures", Long.toString(failed));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (Map.Entry<String, List<Problem>> entry : cases.entrySet()) {
            xml.writeCharacters("\n  ");
            write(xml, verdict.configuration(), entry.getKey(), entry.getValue());
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, String configuration, String name, List<Problem> problems)
            throws XMLStreamException {
        if (problems.isEmpty()) {
            xml.writeEmptyElement("testcase");
            writeName(xml, configuration, name);
            return;
        }
        xml.writeStartElement("testcase");
        writeName(xml, configuration, name);
        for (Problem each : problems) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("failure");
            xml.writeAttribute("type", each.code());
            xml.writeAttribute("message", text(each.message()));
            xml.writeCharacters(text(each.toString()));
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void writeName(XMLStreamWriter xml, String configuration, String name) throws XMLStreamException {
        xml.writeAttribute("classname", configuration);
        xml.writeAttribute("name", text(name));
    }

    /** XML 1.0 has no place for most control characters; problems have escaped theirs, but for names of files. */
    private static String text(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(each -> each >= ' ' && each != 0xFFFE && each != 0xFFFF ? each : '?')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
