package nl.schoolleidersregister.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** An order by a page to something that is not there is answered with the page for what is not found. */
@ControllerAdvice
class UnknownDossiers {

    @ExceptionHandler(AggregateNotFoundException.class)
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
