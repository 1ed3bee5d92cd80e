package no.trappa.app.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured under {@code trappa}.
 *
 * @param data the folder everything is kept in
 * @param modules the folder module jars are put in
 * @param assessments the folder of vocabulary.yaml and one folder for each assessment
 * @param publicUrl the address participants' links and QR codes point to; empty means this
 *     machine's own
 * @param empty whether an empty database stays without the demonstration
 * @param zone the zone of every date
 * @param smallestGroup how many answers a distribution needs before anyone sees it
 */
@ConfigurationProperties("trappa")
public record TrappaSettings(
    @DefaultValue("data") Path data,
    @DefaultValue("modules") Path modules,
    @DefaultValue("assessments") Path assessments,
    @DefaultValue Optional<URI> publicUrl,
    @DefaultValue("false") boolean empty,
    @DefaultValue("Europe/Oslo") ZoneId zone,
    @DefaultValue("5") int smallestGroup) {}
