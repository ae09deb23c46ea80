package nl.schoolleidersregister.store;

/**
 * What makes a command safe to repeat (Idempotency-Key).
 *
 * @param client opaque id of who asks
 * @param key chosen by the client, one for each thing to be recorded
 * @param requestHash hash of what was asked, hexadecimal: the same key with another request is refused
 */
public record RequestKey(String client, String key, String requestHash) {

    /** The key of one part of the same request; each part has a name of its own. */
    public RequestKey of(String part) {
        return new RequestKey(client, key + "/" + part, requestHash);
    }
}
