package nl.schoolleidersregister.portfolio.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.schoolleidersregister.evidence.parts.EvidenceOffice;
import nl.schoolleidersregister.evidence.view.EvidenceFile;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Bewijs;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Concept;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Inzending;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Portfolio;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole portfolio as one ZIP file: {@code portfolio.json} for programs, {@code portfolio.html} for people, and the
 * evidence as it was attached. It needs no register to be read.
 */
@Component
class PortfolioAlong {

    private static final String FILES = "bewijs/";

    private final PortfolioEntries entries;
    private final PortfolioDrafts drafts;
    private final EvidenceFiles files;
    private final EvidenceOffice evidence;
    private final PortfolioHtml html;
    private final JsonMapper json;

    PortfolioAlong(
            PortfolioEntries entries,
            PortfolioDrafts drafts,
            EvidenceFiles files,
            EvidenceOffice evidence,
            PortfolioHtml html,
            JsonMapper json) {
        this.entries = entries;
        this.drafts = drafts;
        this.files = files;
        this.evidence = evidence;
        this.html = html;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /** All of it as data, without places of files. */
    Portfolio data(DossierId dossier) {
        return portfolio(dossier, Map.of());
    }

    /** One entry as data. */
    Inzending data(EntryOnFile entry) {
        return entry(entry, Map.of());
    }

    /** Writes all of it; a file that nobody can read any more is told and left out. */
    void write(DossierId dossier, OutputStream out) throws IOException {
        var places = places(dossier);
        var portfolio = portfolio(dossier, paths(places));
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            put(zip, "portfolio.json", json.writeValueAsBytes(portfolio));
            put(zip, "portfolio.html", html.of(portfolio).getBytes(UTF_8));
            for (var place : places) {
                var content = evidence.open(place.file());
                if (content.isPresent()) {
                    zip.putNextEntry(new ZipEntry(place.path()));
                    content.get().writeTo(zip);
                    zip.closeEntry();
                }
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Where a file goes: under the id of its entry, with its number before its name, so that no two are one. */
    private record PlacedFile(EvidenceFile file, String path) {}

    private List<PlacedFile> places(DossierId dossier) {
        var places = new ArrayList<PlacedFile>();
        var ids = new ArrayList<UUID>();
        entries.of(dossier).forEach(entry -> ids.add(entry.id().value()));
        drafts.entries(dossier).forEach(draft -> ids.add(draft.thing()));
        for (var id : ids) {
            var number = 1;
            for (var file : files.about(dossier, PortfolioOffice.about(new PortfolioEntryId(id)))) {
                if (file.hash() != null) {
                    places.add(new PlacedFile(file, FILES + id + "/" + number + "-" + plain(file)));
                    number++;
                }
            }
        }
        return places;
    }

    private static Map<UUID, String> paths(List<PlacedFile> places) {
        var paths = new LinkedHashMap<UUID, String>();
        places.forEach(place -> paths.put(place.file().id().value(), place.path()));
        return paths;
    }

    /** A name that every file system takes, and that leads nowhere else. */
    private static String plain(EvidenceFile file) {
        var name = file.name();
        var base = name == null ? "bewijs" : name.text().replaceAll("[^\\p{L}\\p{N}._ -]", "_");
        return name == null || name.ending().isEmpty()
                ? base + "." + file.type().ending()
                : base;
    }

    private Portfolio portfolio(DossierId dossier, Map<UUID, String> paths) {
        return new Portfolio(
                entries.of(dossier).stream().map(entry -> entry(entry, paths)).toList(),
                drafts.entries(dossier).stream()
                        .map(draft -> new Concept(draft.thing(), draft.savedAt(), draft.fields()))
                        .toList());
    }

    private Inzending entry(EntryOnFile entry, Map<UUID, String> paths) {
        return Inzending.of(
                entry,
                files.about(entry.dossier(), PortfolioOffice.about(entry.id())).stream()
                        .map(file -> Bewijs.of(file, at(paths, file)))
                        .toList());
    }

    private static @Nullable String at(Map<UUID, String> paths, EvidenceFile file) {
        return paths.get(file.id().value());
    }
}
