package nl.schoolleidersregister.evc.web;

import nl.schoolleidersregister.access.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.FlashMap;

/**
 * A form that somebody sent, as the controllers of EVC take it.
 *
 * @param key against sending it twice; null when none came
 * @param flash what the next page shows once
 */
record Turn(Account account, EvcForm form, @Nullable String key, Model model, FlashMap flash) {}
