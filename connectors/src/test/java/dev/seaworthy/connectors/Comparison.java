package dev.seaworthy.connectors;

import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Urls;
import java.util.Optional;

/**
 * What a driver and the judges say of one text.
 *
 * @param isOpened whether the driver opens it
 * @param isLocal whether it opens the local machine
 * @param mayBeClear whether it may speak without encryption
 * @param isAmbiguous whether a judge refuses it because it could be read in two ways, though this driver reads it in one
 * @param disagreement what they do not agree on
 */
record Comparison(
        boolean isOpened, boolean isLocal, boolean mayBeClear, boolean isAmbiguous, Optional<String> disagreement) {

    static Comparison of(String text, Optional<Opened> opened) {
        if (opened.isEmpty()) {
            return new Comparison(false, false, false, false, Optional.empty());
        }
        boolean isLocal = opened.get().hosts().stream().anyMatch(Hostnames::isLocal);
        boolean mayBeClear = opened.get().mayBeClear();
        boolean canBeResolved = opened.get().hosts().stream().allMatch(Hostnames::canBeResolved);
        Violation local = Hosts.noLocalhost(text);
        Violation clear = Urls.encrypted(text);
        String disagreement = null;
        boolean isAmbiguous = false;
        if (isLocal && local == null) {
            disagreement = "opened locally, passed by noLocalhost";
        } else if (mayBeClear && clear == null && canBeResolved) {
            disagreement = "may be clear, passed by encrypted";
        } else if (canBeResolved && !isLocal && local != null) {
            isAmbiguous = Ambiguity.isDocumented(local);
            disagreement = isAmbiguous ? null : "not local, refused by noLocalhost (" + local + ")";
        }
        if (disagreement == null && canBeResolved && !mayBeClear && clear != null) {
            isAmbiguous |= Ambiguity.isDocumented(clear);
            disagreement = Ambiguity.isDocumented(clear) ? null : "encrypted, refused by encrypted (" + clear + ")";
        }
        return new Comparison(
                true,
                isLocal,
                mayBeClear,
                isAmbiguous,
                Optional.ofNullable(disagreement == null ? null : disagreement + " " + opened.get()));
    }
}
