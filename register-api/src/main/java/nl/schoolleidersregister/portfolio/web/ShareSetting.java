package nl.schoolleidersregister.portfolio.web;

import javax.sql.DataSource;
import nl.schoolleidersregister.days.DayChore;
import nl.schoolleidersregister.portfolio.store.ShareLooks;
import nl.schoolleidersregister.portfolio.view.EntryExamples;
import nl.schoolleidersregister.portfolio.view.PortfolioShares;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reads and keeps to whom entries are shown, and what reads published examples. */
@Configuration(proxyBeanMethods = false)
class ShareSetting {

    @Bean
    PortfolioShares portfolioShares(DataSource register) {
        return new PortfolioShares(register);
    }

    @Bean
    EntryExamples entryExamples(DataSource register) {
        return new EntryExamples(register);
    }

    @Bean
    ShareLooks shareLooks(DataSource register) {
        return new ShareLooks(register);
    }

    /** When a day begins, looks whose term is over are forgotten. */
    @Bean
    DayChore forgetsShareLooks(ShareLooks looks) {
        return looks::forget;
    }
}
