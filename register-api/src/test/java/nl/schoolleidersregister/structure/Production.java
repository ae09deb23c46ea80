package nl.schoolleidersregister.structure;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the product's three modules, read once for all structural tests. */
final class Production {

    static final String ROOT = "nl.schoolleidersregister";

    static final ImportOption ONLY =
            location -> BuildModule.at(location.asURI()).isPresent();

    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ONLY).importPackages(ROOT);

    private Production() {}
}
