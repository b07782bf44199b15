package dev.seaworthy.benchmarks.band;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ratios of Seaworthy's own rows on a page: its costs beside code by hand, or beside a compiler without a processor. */
final class Ratios {
    private static final Pattern PART = Pattern.compile("<!-- (/?)([a-z]+) -->");
    private static final Pattern JDK = Pattern.compile("JDK \\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final String BY_HAND = "times by hand";

    private final Map<String, Double> found = new LinkedHashMap<>();
    private String part = "";
    private String caption = "";
    private List<String> header = List.of();

    private Ratios() {}

    /** The ratios, each by the table and the column that it stands in. */
    static Map<String, Double> of(String page) {
        Ratios ratios = new Ratios();
        page.lines().forEach(ratios::read);
        return ratios.found;
    }

    private void read(String line) {
        Matcher begun = PART.matcher(line);
        if (begun.matches()) {
            part = begun.group(1).isEmpty() ? begun.group(2) : ""; // What is written by hand is not measured again.
        } else if (!line.startsWith("|")) {
            caption = line.isBlank() ? caption : line;
            header = List.of();
        } else if (header.isEmpty()) {
            header = cells(line);
        } else if (!part.isEmpty() && cells(line).get(0).startsWith("Seaworthy")) {
            add(cells(line));
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private void add(List<String> row) {
        Matcher ofCaption = JDK.matcher(caption);
        String jdk = ofCaption.matches() ? caption : "";
        for (int i = 1; i < row.size(); i++) {
            Matcher ofColumn = JDK.matcher(header.get(i));
            jdk = ofColumn.find() ? ofColumn.group() : jdk;
            boolean isRatio = header.get(i).equals(BY_HAND) || part.equals("compile");
            if (isRatio && NUMBER.matcher(row.get(i)).matches()) {
                String table = caption.equals(jdk) ? "" : " (" + caption + ")";
                found.put(
                        part + table + ", " + row.get(0) + ", " + jdk + ", " + header.get(i),
                        Double.valueOf(row.get(i)));
            }
        }
    }
}
