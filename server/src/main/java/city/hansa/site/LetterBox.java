package city.hansa.site;

/** Whether letters leave this register, as the module that sends them knows it. */
public interface LetterBox {

  boolean isSetUp();
}
