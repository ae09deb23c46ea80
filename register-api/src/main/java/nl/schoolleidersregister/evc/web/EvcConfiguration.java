package nl.schoolleidersregister.evc.web;

import nl.schoolleidersregister.assignment.parts.Workload;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.days.DayChore;
import nl.schoolleidersregister.evc.EvcCommand.EscalateLate;
import nl.schoolleidersregister.evc.view.Trajectories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What EVC tells others: how much work assessors have of it, and what a new day brings. */
@Configuration(proxyBeanMethods = false)
class EvcConfiguration {

    @Bean
    Workload evcWorkload(Trajectories trajectories) {
        return trajectories::loads;
    }

    /** Whose day for a judgement is over: told once, and again to who comes in their place. */
    @Bean
    DayChore lateAssessors(Trajectories trajectories, CommandDesk desk) {
        return day -> trajectories
                .late(day)
                .forEach(one -> desk.send(new EscalateLate(one.dossier(), Day.inTheNameOf(day), one.id()), Ask.PLAIN));
    }
}
