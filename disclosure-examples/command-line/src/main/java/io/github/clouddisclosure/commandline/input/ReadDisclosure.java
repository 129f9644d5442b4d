package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.table.reading.TableReading;
import java.util.Optional;

/**
 * A disclosure as it was read.
 *
 * @param name the file as given on the command line; {@code -} for standard input
 * @param form the form of the file
 * @param disclosure what it says
 * @param table how its rows were recognised, if it is a published table
 */
public record ReadDisclosure(String name, DisclosureForm form, Disclosure disclosure, Optional<TableReading> table) {}
