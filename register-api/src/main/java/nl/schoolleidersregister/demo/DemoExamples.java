package nl.schoolleidersregister.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.choice.Example;
import nl.schoolleidersregister.choice.Example.Outcome;
import nl.schoolleidersregister.choice.PrecedentCommand.PublishPrecedent;
import nl.schoolleidersregister.choice.PrecedentId;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;

/** Examples that the office of the demo published: one that was accepted and one that was not. */
final class DemoExamples {

    private static final Minutes A_DAY = new Minutes(360);

    private DemoExamples() {}

    static List<PublishPrecedent> orders(Origin origin) {
        return List.of(
                publish(
                        "beurs",
                        origin,
                        new Example(
                                "Congres over leerlingstem",
                                new Form("CONGRESS"),
                                A_DAY,
                                "Mijn vraag was hoe wij leerlingen laten meedenken."
                                        + " Ik nam een aanpak mee en besprak die met het team.",
                                Outcome.ACCEPTED,
                                "De vraag, de opbrengst en het delen staan erin.")),
                publish(
                        "kennismaking",
                        origin,
                        new Example(
                                "Kennismaking bij een school",
                                new Form("SCHOOL_VISIT"),
                                A_DAY,
                                "Ik ging kennismaken bij een andere school en kreeg daar een rondleiding.",
                                Outcome.DECLINED,
                                "Er was vooraf geen leervraag.")));
    }

    private static PublishPrecedent publish(String key, Origin origin, Example example) {
        var id = UUID.nameUUIDFromBytes(("demo own learning " + key).getBytes(UTF_8));
        return new PublishPrecedent(new PrecedentId(id), origin, example);
    }
}
