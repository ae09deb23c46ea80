package nl.schoolleidersregister.evidence.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.AttachedFile;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.evidence.EvidenceEvent;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceAttached;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceWithdrawn;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.FileName;
import nl.schoolleidersregister.evidence.FileSize;
import nl.schoolleidersregister.evidence.FileType;
import nl.schoolleidersregister.sealing.Aead.BrokenSeal;
import nl.schoolleidersregister.sealing.store.KeyStore;
import nl.schoolleidersregister.sealing.store.KeyStore.PersonIsErased;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ContentsIT {

    private static final DossierId DOSSIER = new DossierId(new UUID(0x4000L, 1));
    private static final About DIPLOMA = new About(About.Kind.QUALIFICATION, new UUID(0x4001L, 1));
    private static final ContentHash HASH = new ContentHash("0a".repeat(32));
    private static final Instant NOW = Instant.parse("2026-02-01T11:00:00Z");

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final JdbcClient register = JdbcClient.create(database.register());
    private final Contents contents = at(NOW);

    /** The store at this moment, with keys of its own: nothing remembered. */
    private Contents at(Instant moment) {
        var keys = new KeyStore(database.keys(), TestLog.MASTER);
        return new Contents(database.register(), keys, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static ContentPlace place(int number) {
        return new ContentPlace(DOSSIER, DIPLOMA, new EvidenceId(new UUID(0x4005L, number)), HASH);
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private void put(int number, byte[] content) {
        contents.put(place(number), new FileSize(content.length), new ByteArrayInputStream(content));
    }

    private static Optional<byte[]> open(Contents from, ContentPlace place) {
        return from.open(place).map(opened -> {
            var out = new ByteArrayOutputStream();
            try {
                opened.writeTo(out);
            } catch (IOException fault) {
                throw new AssertionError(fault);
            }
            return out.toByteArray();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, Contents.PIECE - 1, Contents.PIECE, Contents.PIECE + 1, 3 * Contents.PIECE})
    void gives_back_what_was_put(int length) {
        put(1, bytes(length));
        assertThat(open(at(NOW), place(1))).contains(bytes(length));
        assertThat(register.sql("select count(*) from evidence_piece")
                        .query(Integer.class)
                        .single())
                .isEqualTo(Math.ceilDiv(length, Contents.PIECE));
    }

    @Test
    void what_is_stored_shows_nothing() {
        put(1, "Diploma van Zoë".repeat(100).getBytes(UTF_8));
        assertThat(register.sql("select sealed from evidence_piece")
                        .query((row, _) -> new String(row.getBytes(1), UTF_8))
                        .single())
                .doesNotContain("Diploma", "van");
    }

    @Test
    void a_content_opens_in_its_own_place_only() {
        put(1, bytes(10));
        var elsewhere = List.of(
                new ContentPlace(new DossierId(new UUID(0x4000L, 2)), DIPLOMA, place(1).evidence(), HASH),
                new ContentPlace(DOSSIER, new About(About.Kind.ACTIVITY, DIPLOMA.thing()), place(1).evidence(), HASH),
                new ContentPlace(DOSSIER, DIPLOMA, place(1).evidence(), new ContentHash("0b".repeat(32))));
        assertThat(elsewhere)
                .allSatisfy(
                        other -> assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> open(contents, other)));
        assertThat(open(contents, place(2))).isEmpty();
    }

    @Test
    void pieces_cannot_change_places_or_be_left_out() {
        put(1, bytes(2 * Contents.PIECE));
        var owner = JdbcClient.create(database.registerOwner());
        owner.sql("update evidence_piece set number = number + 10").update();
        owner.sql("update evidence_piece set number = 11 - number").update();
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> open(contents, place(1)));
        owner.sql("update evidence_content set pieces = 1").update();
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> open(contents, place(1)));
    }

    @Test
    void a_file_that_became_shorter_is_not_kept() {
        var size = new FileSize(11);
        assertThatIllegalStateException()
                .isThrownBy(() -> contents.put(place(1), size, new ByteArrayInputStream(Arrays.copyOf(bytes(10), 10))));
        assertThat(rows()).isZero();
    }

    @Test
    void without_the_persons_key_nothing_opens_and_nothing_is_put() {
        put(1, bytes(10));
        new KeyStore(database.keys(), TestLog.MASTER).destroy(DOSSIER.toString());
        assertThat(open(at(NOW), place(1))).isEmpty();
        var content = new ByteArrayInputStream(bytes(10));
        assertThatExceptionOfType(PersonIsErased.class)
                .isThrownBy(() -> at(NOW).put(place(2), new FileSize(10), content));
    }

    @Test
    void a_destroyed_content_leaves_neither_bytes_nor_key() {
        put(1, bytes(10));
        put(2, bytes(10));
        contents.destroy(place(1).evidence().value());
        contents.destroy(place(1).evidence().value());
        assertThat(open(contents, place(1))).isEmpty();
        assertThat(open(contents, place(2))).isPresent();
        assertThat(JdbcClient.create(database.keys())
                        .sql("select count(*) from data_key")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_no_fact_names_is_thrown_away_after_a_day_and_what_was_withdrawn_too() {
        put(1, bytes(10));
        put(2, bytes(10));
        put(3, bytes(10));
        log.append(List.of(
                entry(0, attached(1)),
                entry(1, attached(2)),
                entry(2, new EvidenceWithdrawn(place(2).evidence(), NOW))));
        at(NOW.plus(Contents.WAITS)).tidy();
        assertThat(rows()).isEqualTo(3);
        at(NOW.plus(Contents.WAITS).plusMillis(1)).tidy();
        assertThat(rows()).isEqualTo(1);
        assertThat(open(contents, place(1))).isPresent();
    }

    private static Entry entry(int sequence, EvidenceEvent fact) {
        return new Entry(place(1).stream(), DOSSIER.subject(), sequence, fact);
    }

    private static EvidenceAttached attached(int number) {
        return new EvidenceAttached(
                place(number).evidence(),
                DIPLOMA,
                Personal.of(new AttachedFile(new FileName("diploma.jpg"), HASH)),
                FileType.JPEG,
                new FileSize(10),
                NOW);
    }

    private int rows() {
        return register.sql("select count(*) from evidence_content")
                .query(Integer.class)
                .single();
    }
}
