package city.hansa.instruments.campaign;

/**
 * A personal link, shown once to whoever hands it on.
 *
 * @param title of the instrument
 * @param days for which it opens
 */
record LinkPage(String id, String title, String link, long days) {}
