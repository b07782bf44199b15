package dev.seaworthy.processor;

import dev.seaworthy.processor.check.Checks;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.getenv.GetenvLaws;
import dev.seaworthy.processor.output.DocsLaws;
import dev.seaworthy.processor.read.ReadLaws;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The list of laws. */
final class Laws {
    private Laws() {}

    /** All of them, by code. */
    static List<Law> all() {
        List<Law> all = new ArrayList<>(ReadLaws.all());
        Checks.all().forEach(check -> all.addAll(check.laws()));
        all.addAll(DocsLaws.all());
        all.addAll(GetenvLaws.all());
        all.sort(Comparator.comparing(Law::code));
        return all;
    }
}
