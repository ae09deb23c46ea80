package nl.schoolleidersregister.visit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A part of the API that takes orders about a dossier; what goes wrong is answered by {@link CommonProblems}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@ProblemDocuments
@RequestMapping("/v1/inschrijvingen/{dossier}")
public @interface DossierApi {}
