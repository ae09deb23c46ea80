package nl.schoolleidersregister.sealing.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.Aead.BrokenSeal;
import nl.schoolleidersregister.sealing.DataKey;
import nl.schoolleidersregister.sealing.MasterKey;
import nl.schoolleidersregister.sealing.Place;
import nl.schoolleidersregister.sealing.store.KeyStore.PersonIsErased;
import nl.schoolleidersregister.testing.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeyStoreIT {

    private static final MasterKey MASTER = new MasterKey("first", Aead.newKey());
    private static final String PERSON = "somebody";
    private static final Place PLACE = new Place("person.details-recorded.name", PERSON, "person:somebody", 0);
    private static final byte[] NAME = "Zoë Meer (demo)".getBytes(UTF_8);

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final AtomicLong nanos = new AtomicLong();
    private final KeyStore store = process();

    /** The keys as another process of the register has them: nothing remembered yet. */
    private KeyStore process() {
        return new KeyStore(database.keys(), MASTER, nanos::get);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static String seal(KeyStore store, Place place) {
        var seals = DetailSeals.sealing(store);
        var sealed = seals.seal(place, NAME);
        store.save(seals.made());
        return sealed;
    }

    private static Optional<byte[]> open(KeyStore store, String sealed) {
        return DetailSeals.opening(store, store.open(Set.of(DetailSeals.keyOf(sealed))))
                .open(PLACE, sealed);
    }

    @Test
    void what_one_process_seals_another_opens() {
        var sealed = seal(store, PLACE);
        assertThat(open(store, sealed)).contains(NAME);
        assertThat(open(process(), sealed)).contains(NAME);
    }

    @Test
    void every_detail_has_a_key_of_its_own() {
        var seals = DetailSeals.sealing(store);
        var first = seals.seal(PLACE, NAME);
        var second = seals.seal(PLACE, NAME);
        assertThat(DetailSeals.keyOf(first)).isNotEqualTo(DetailSeals.keyOf(second));
        assertThat(seals.made()).hasSize(2);
    }

    @Test
    void the_database_never_sees_a_plain_key_or_detail() {
        var seals = DetailSeals.sealing(store);
        var sealed = seals.seal(PLACE, NAME);
        store.save(seals.made());
        var plain = store.open(Set.of(DetailSeals.keyOf(sealed)))
                .values()
                .iterator()
                .next();
        var everything = JdbcClient.create(database.keysOwner())
                .sql("select wrapped from data_key union all select wrapped from person_key")
                .query((row, _) -> row.getString(1))
                .list();
        assertThat(everything).hasSize(2).noneMatch(text -> text.contains(base64(plain)));
    }

    private static String base64(DataKey key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.key().getEncoded());
    }

    @Test
    void keys_are_useless_without_the_master_key() {
        var sealed = seal(store, PLACE);
        var thief = new KeyStore(database.keys(), new MasterKey("first", Aead.newKey()));
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> open(thief, sealed));
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> seal(thief, PLACE));
    }

    @Test
    void a_key_that_was_put_under_another_person_or_detail_opens_nothing() {
        var sealed = seal(store, PLACE);
        var other = seal(store, new Place("person.details-recorded.name", "another", "person:another", 0));
        var owner = JdbcClient.create(database.keysOwner());
        owner.sql("update data_key set wrapped = (select wrapped from data_key where id = ?) where id = ?")
                .params(DetailSeals.keyOf(other), DetailSeals.keyOf(sealed))
                .update();
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> open(process(), sealed));
        owner.sql("update person_key set wrapped = (select wrapped from person_key where subject = 'another')"
                        + " where subject = ?")
                .param(PERSON)
                .update();
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> open(process(), sealed));
    }

    @Test
    void one_key_is_made_for_a_person_however_many_ask_first_at_once() throws Exception {
        var processes = List.of(process(), process());
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(16)) {
            var sealing = IntStream.range(0, 16)
                    .mapToObj(number -> threads.submit((Callable<String>) () -> {
                        together.await();
                        return seal(processes.get(number % 2), PLACE);
                    }))
                    .toList();
            together.countDown();
            var fresh = process();
            for (var sealed : sealing) {
                assertThat(open(fresh, sealed.get())).contains(NAME);
            }
        }
        assertThat(JdbcClient.create(database.keys())
                        .sql("select count(*) from person_key")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void keys_of_one_batch_may_be_saved_twice() {
        var seals = DetailSeals.sealing(store);
        var sealed = seals.seal(PLACE, NAME);
        store.save(seals.made());
        assertThatCode(() -> store.save(seals.made())).doesNotThrowAnyException();
        assertThatCode(() -> store.save(List.of())).doesNotThrowAnyException();
        assertThat(open(process(), sealed)).contains(NAME);
    }

    @Test
    void a_destroyed_key_leaves_nothing_to_open_and_nothing_to_seal_with() {
        var sealed = seal(store, PLACE);
        store.destroy(PERSON);
        assertThat(open(store, sealed)).isEmpty();
        assertThat(open(process(), sealed)).isEmpty();
        assertThatExceptionOfType(PersonIsErased.class).isThrownBy(() -> seal(store, PLACE));
        assertThatExceptionOfType(PersonIsErased.class).isThrownBy(() -> seal(process(), PLACE));
    }

    @Test
    void destroying_a_key_leaves_others_alone_and_can_be_repeated() {
        var other = new Place("person.details-recorded.name", "another", "person:another", 0);
        var sealed = seal(store, other);
        seal(store, PLACE);
        store.destroy(PERSON);
        store.destroy(PERSON);
        store.destroy("nobody");
        assertThat(DetailSeals.opening(store, store.open(Set.of(DetailSeals.keyOf(sealed))))
                        .open(other, sealed))
                .contains(NAME);
    }

    @Test
    void one_shredded_detail_is_erased_and_the_others_are_not() {
        var shredded = seal(store, PLACE);
        var kept = seal(store, PLACE);
        assertThat(open(store, shredded)).contains(NAME);
        store.shred(DetailSeals.keyOf(shredded));
        assertThat(open(store, shredded)).isEmpty();
        assertThat(open(process(), shredded)).isEmpty();
        assertThat(open(process(), kept)).contains(NAME);
    }

    @Test
    void a_key_destroyed_elsewhere_is_remembered_for_a_minute_at_most() {
        var sealed = seal(store, PLACE);
        assertThat(open(store, sealed)).contains(NAME);
        process().destroy(PERSON);
        pass(KeyStore.REMEMBERED.minusNanos(1));
        assertThat(open(store, sealed)).as("remembered").contains(NAME);
        pass(Duration.ofNanos(1));
        assertThat(open(store, sealed)).isEmpty();
        assertThatExceptionOfType(PersonIsErased.class).isThrownBy(() -> seal(store, PLACE));
    }

    @Test
    void nothing_is_stored_under_a_remembered_key_that_was_destroyed_elsewhere() {
        var another = new Place("person.details-recorded.name", "another", "person:another", 0);
        seal(store, PLACE);
        seal(store, another);
        process().destroy(PERSON);
        assertThatExceptionOfType(PersonIsErased.class).isThrownBy(() -> seal(store, PLACE));
        assertThat(JdbcClient.create(database.keys())
                        .sql("select count(*) from data_key where subject = ?")
                        .param(PERSON)
                        .query(Long.class)
                        .single())
                .isOne();
        assertThatCode(() -> seal(store, another)).doesNotThrowAnyException();
    }

    @Test
    void a_remembered_key_of_a_person_opens_no_detail_after_the_destruction() {
        var sealed = seal(store, PLACE);
        process().destroy(PERSON);
        pass(KeyStore.REMEMBERED.minusSeconds(1));
        assertThat(open(store, sealed)).isEmpty();
        pass(Duration.ofSeconds(2));
        assertThat(open(store, sealed)).isEmpty();
    }

    @Test
    void an_unknown_key_opens_nothing() {
        assertThat(store.open(Set.of(UUID.randomUUID()))).isEmpty();
        assertThat(store.open(Set.of())).isEmpty();
    }
}
