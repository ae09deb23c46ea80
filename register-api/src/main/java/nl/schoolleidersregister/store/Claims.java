package nl.schoolleidersregister.store;

import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has what only one can have. */
public final class Claims {

    private final JdbcClient register;

    /** Claims in this database. */
    public Claims(DataSource register) {
        this.register = JdbcClient.create(register);
    }

    /** Who has it: the stream or dossier that claimed it. */
    public Optional<String> owner(String kind, String value) {
        return register.sql("select owner from claim where kind = ? and value = ?")
                .params(kind, HexFormat.of().parseHex(value))
                .query(String.class)
                .optional();
    }

    /** The next serial number for a register number; one that is not used is lost, which is harmless. */
    public int nextNumberSerial() {
        return register.sql("select nextval('register_number_serial')")
                .query(Integer.class)
                .single();
    }
}
