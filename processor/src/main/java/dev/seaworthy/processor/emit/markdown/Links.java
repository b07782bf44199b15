package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.emit.Anchor;
import java.util.Optional;

/**
 * Where the page is whose anchors a text links to.
 *
 * @param page its address from where the text stands, nothing for a text of the page itself; empty where there is no page
 */
record Links(Optional<String> page) {
    /** Those of a text that stands in the page. */
    static final Links WITHIN = new Links(Optional.of(""));

    /** A link to a variable of the page; where there is no page, what would be shown of it. */
    String link(String shown, String variable) {
        return page.map(address -> "[" + shown + "](" + address + "#" + Anchor.of(variable) + ")")
                .orElse(shown);
    }
}
