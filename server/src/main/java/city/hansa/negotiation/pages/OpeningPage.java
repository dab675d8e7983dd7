package city.hansa.negotiation.pages;

import city.hansa.site.FormState;

/** The form that opens a negotiation. */
public record OpeningPage(String instrument, String title, String office, FormState form) {}
