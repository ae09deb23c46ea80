package nl.schoolleidersregister.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.store.SystemKeys;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Answers to commands, kept for a day so that a repeated request gets the same answer. Sealed under a key of their day
 * that is thrown away when the last of them has passed its term.
 */
public final class Answers {

    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final String PURPOSE = "command-answer";

    private final JdbcClient register;
    private final LogReader log;
    private final SystemKeys keys;
    private final Clock clock;

    /** Answers in this database. */
    public Answers(DataSource register, LogReader log, SystemKeys keys, Clock clock) {
        this.register = JdbcClient.create(register);
        this.log = log;
        this.keys = keys;
        this.clock = clock;
    }

    Slot.AnswerRow row(RequestKey request, StoredAnswer answer) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var key = keys.of(PURPOSE, day).orElseThrow();
        var text = Aead.seal(key, answer.text().getBytes(UTF_8), place(request, day));
        return new Slot.AnswerRow(request.client(), request.key(), request.requestHash(), day + "." + text);
    }

    /**
     * The answer this request got before, if it did.
     *
     * @throws KeyUsedForAnother when the key belongs to another request of this client
     */
    public Optional<Recorded> find(RequestKey request) {
        return register.sql("select request, answer from command_answer where client = ? and key = ?")
                .params(request.client(), request.key())
                .query((row, _) -> {
                    if (!HexFormat.of().formatHex(row.getBytes("request")).equals(request.requestHash())) {
                        throw new KeyUsedForAnother();
                    }
                    return row.getString("answer");
                })
                .optional()
                .flatMap(kept -> open(request, kept));
    }

    private Optional<Recorded> open(RequestKey request, String stored) {
        var dot = stored.indexOf('.');
        var day = LocalDate.parse(stored.substring(0, dot));
        return keys.of(PURPOSE, day)
                .map(key -> Aead.open(key, stored.substring(dot + 1), place(request, day)))
                .map(bytes -> StoredAnswer.parse(new String(bytes, UTF_8)))
                .map(answer -> new Recorded(
                        answer.stream(), answer.version(), log.positionOf(answer.stream(), answer.version())));
    }

    /** Throws away what is older than {@link #KEPT}, and the keys that nothing needs any more. */
    public void forget() {
        var term = clock.instant().minus(KEPT);
        register.sql("delete from command_answer where answered_at < ?")
                .param(OffsetDateTime.ofInstant(term, ZoneOffset.UTC))
                .update();
        keys.throwAwayBefore(PURPOSE, LocalDate.ofInstant(term, ZoneOffset.UTC));
    }

    private static byte[] place(RequestKey request, LocalDate day) {
        return String.join("|", PURPOSE, day.toString(), request.client(), request.key())
                .getBytes(UTF_8);
    }

    /** One key, two different requests: a client's mistake. */
    @ResponseStatus(HttpStatus.CONFLICT)
    public static final class KeyUsedForAnother extends RuntimeException {
        KeyUsedForAnother() {
            super("This Idempotency-Key was used for another request");
        }
    }
}
