package city.hansa;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The open register of city diplomacy: one application, one package per word of its domain. */
@SpringBootApplication
@Modulithic(systemName = "Hansa")
public class Hansa {}
