package nl.schoolleidersregister.store;

import java.util.HexFormat;
import nl.schoolleidersregister.shared.Rule;

/**
 * Something that only one owner can have, decided in the transaction of the facts.
 *
 * @param kind what is unique
 * @param value keyed hash of it, in hexadecimal; never the thing itself
 * @param owner stream or dossier that gets it
 * @param ifTaken the rule that refuses when somebody else has it
 */
public record Claim(String kind, String value, String owner, Rule ifTaken) {

    byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }
}
