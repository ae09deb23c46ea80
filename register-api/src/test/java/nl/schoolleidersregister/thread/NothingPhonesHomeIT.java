package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Axon has a checker that sends usage data a second after it starts; here it never starts, and is told not to. */
@WholeRegister
class NothingPhonesHomeIT {

    @Autowired
    private ListableBeanFactory beans;

    @Test
    void no_checker_is_there_and_one_that_came_would_be_off() {
        assertThat(beans.getBeansOfType(UpdateChecker.class)).isEmpty();
        assertThat(UsagePropertyProvider.create().getDisabled()).isTrue();
    }

    @Test
    void nothing_is_asked_of_another_machine() throws Exception {
        var asked = new CopyOnWriteArrayList<URI>();
        var before = ProxySelector.getDefault();
        ProxySelector.setDefault(new Listening(asked));
        try {
            Thread.sleep(3_000);
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
    }

    /** Hears of every address that the JDK's own clients are about to ask. */
    private static final class Listening extends ProxySelector {

        private final List<URI> asked;

        Listening(List<URI> asked) {
            this.asked = asked;
        }

        @Override
        public List<Proxy> select(URI uri) {
            if (!"127.0.0.1".equals(uri.getHost()) && !"localhost".equals(uri.getHost())) {
                asked.add(uri);
            }
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(@Nullable URI uri, @Nullable SocketAddress address, @Nullable IOException fault) {}
    }
}
