package dev.seaworthy.runtime.load.service;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What a value is known by, however it is spelled: the service that it leads to, a mailbox, or itself. It shows nothing of it. */
public final class Identity {
    private final transient Set<String> spellings;
    private final transient Set<String> mailboxes;
    private final transient List<Service> services;

    private Identity(Set<String> spellings, Set<String> mailboxes, List<Service> services) {
        this.spellings = spellings;
        this.mailboxes = mailboxes;
        this.services = services;
    }

    /**
     * The identity of a value.
     *
     * @param text its text, which may be a secret
     * @return what it is known by
     */
    public static Identity of(String text) {
        Set<String> mailboxes = Mailboxes.of(text);
        return new Identity(Spellings.of(text), mailboxes, mailboxes.isEmpty() ? Services.of(text) : List.of());
    }

    /**
     * Whether both are the same value: the same text, or the same bytes, encoded or not.
     *
     * @param other another value
     * @return whether they are
     */
    public boolean isSameValue(Identity other) {
        return !Collections.disjoint(spellings, other.spellings);
    }

    /**
     * Whether both lead to the same service or mailbox, whatever user, password, driver and spelling they have, or are the same
     * value.
     *
     * @param other another value
     * @return whether they do
     */
    public boolean isSame(Identity other) {
        return isSameValue(other)
                || !Collections.disjoint(mailboxes, other.mailboxes)
                || sharesService(other)
                || isNamedBy(other)
                || other.isNamedBy(this);
    }

    /** Whether the other is the name alone of a bucket or queue that this is the address of. */
    private boolean isNamedBy(Identity other) {
        for (Service each : services) {
            if (!each.ownName().isEmpty() && other.spellings.contains(each.ownName())) {
                return true;
            }
        }
        return false;
    }

    private boolean sharesService(Identity other) {
        for (Service each : services) {
            for (Service service : other.services) {
                if (each.isSame(service)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return the kinds of service that it leads to, such as {@code PostgreSQL}; none where the value does not say} */
    public Set<String> kinds() {
        return Services.kinds(services);
    }

    /** Nothing of the value. */
    @Override
    public String toString() {
        return "a value that is not shown";
    }
}
