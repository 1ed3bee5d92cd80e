package no.trappa.app.catalog;

import java.nio.file.Path;

/** Where the catalog's files lie, and where those that were used are kept. */
record CatalogFolders(Path modules, AssessmentsFolder assessments, ModuleStore store) {}
