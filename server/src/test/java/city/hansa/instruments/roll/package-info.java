@org.jspecify.annotations.NullMarked
package city.hansa.instruments.roll;
