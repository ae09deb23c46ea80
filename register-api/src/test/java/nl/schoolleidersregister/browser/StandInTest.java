package nl.schoolleidersregister.browser;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Base of browser tests on the stand-in application. */
@SpringBootTest(classes = StandInApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles(StandIn.PROFILE)
public abstract class StandInTest extends BrowserTest {

    @LocalServerPort
    private int port;

    @Override
    protected final String address() {
        return "http://localhost:" + port;
    }
}
