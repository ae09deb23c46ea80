package nl.schoolleidersregister.databases;

/**
 * How one role reaches one database.
 *
 * @param url JDBC URL, without the password
 * @param user name of the role
 * @param password its password; never printed
 */
public record Login(String url, String user, String password) {

    /** Without the password, so that a log or an error page cannot show it. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
