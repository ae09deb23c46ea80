package nl.schoolleidersregister.look.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the recorder behind every page and route. */
@Configuration(proxyBeanMethods = false)
class LooksAreRecorded implements WebMvcConfigurer {

    private final LookRecorder recorder;

    LooksAreRecorded(LookRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(recorder);
    }
}
