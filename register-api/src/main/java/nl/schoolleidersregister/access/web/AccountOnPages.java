package nl.schoolleidersregister.access.web;

import java.util.List;
import nl.schoolleidersregister.access.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who is logged in, for every controller as an argument and for every page as {@code account}. */
@Configuration(proxyBeanMethods = false)
@ControllerAdvice
class AccountOnPages implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AccountArgument());
    }

    @ModelAttribute("account")
    @Nullable
    Account account(@Nullable Account account) {
        return account;
    }
}
