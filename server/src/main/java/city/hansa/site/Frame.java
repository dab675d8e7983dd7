package city.hansa.site;

/**
 * What the frame of a page needs beside its content.
 *
 * @param title the page's own title, without the product's name
 * @param section the entry of the main navigation to mark: "home", "cities", "networks",
 *     "represent", "data" or ""
 * @param description one sentence for search engines and previews; may be empty
 * @param geonames whether facts of GeoNames stand on the page, which must then be named at its foot
 */
public record Frame(String title, String section, String description, boolean geonames) {

  public Frame(String title, String section) {
    this(title, section, "", true);
  }
}
