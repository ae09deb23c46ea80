package nl.schoolleidersregister.access.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session as one request has it, and what of it has to be stored when the request ends. */
final class SharedSession implements Session {

    /** That somebody was here is written down no oftener than this. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final MapSession content;
    private @Nullable String stored;
    private Instant seen;
    private boolean changed;

    private SharedSession(MapSession content, @Nullable String stored) {
        this.content = content;
        this.stored = stored;
        this.seen = content.getLastAccessedTime();
    }

    /** One that is not stored yet. */
    static SharedSession fresh(MapSession content) {
        return new SharedSession(content, null);
    }

    /** One that was found. */
    static SharedSession found(MapSession content) {
        return new SharedSession(content, content.getId());
    }

    /** The id under which it stands in the database; null when it does not. */
    @Nullable
    String stored() {
        return stored;
    }

    MapSession content() {
        return content;
    }

    /** Whether more than the moment must be stored: what is in it, its id, or its seal, which is of a day. */
    boolean isChanged() {
        return changed
                || !content.getId().equals(stored)
                || !day(content.getLastAccessedTime()).equals(day(seen));
    }

    /** Whether it is time to write down that somebody was here. */
    boolean isSeenAgain() {
        return !content.getLastAccessedTime().isBefore(seen.plus(SEEN_EVERY));
    }

    /** The day of the key that it is sealed under. */
    LocalDate day() {
        return day(content.getLastAccessedTime());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    void wasStored() {
        stored = content.getId();
        seen = content.getLastAccessedTime();
        changed = false;
    }

    @Override
    public String getId() {
        return content.getId();
    }

    @Override
    public String changeSessionId() {
        return content.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the interface declares it so
    public <T> @Nullable T getAttribute(String name) {
        return content.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return content.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        content.setAttribute(name, value);
        changed = true;
    }

    @Override
    public void removeAttribute(String name) {
        changed |= content.getAttributeNames().contains(name);
        content.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return content.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant moment) {
        content.setLastAccessedTime(moment);
    }

    @Override
    public Instant getLastAccessedTime() {
        return content.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration most) {
        content.setMaxInactiveInterval(most);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return content.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return content.isExpired();
    }
}
