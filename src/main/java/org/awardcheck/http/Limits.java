package org.awardcheck.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/**
 * How much of the program a client may take; what Quarkus limits by itself is beside these in application.properties.
 */
@ConfigMapping(prefix = "award-check.limits")
public interface Limits {

    /** How long a client may keep silent in the middle of a request, or before its first one. */
    @WithDefault("10s")
    Duration silence();

    /** How long a request may take to arrive, head and body; a batch may take longer, the more comes. */
    @WithDefault("60s")
    Duration arrival();

    /**
     * What a batch may have, as it is sent and unpacked: it is read piece by piece, so this bounds time, not memory.
     */
    @WithDefault("1G")
    MemorySize batchBodySize();

    /** How much of it makes up for a second more of waiting than arrival allows. */
    @WithDefault("1K")
    MemorySize batchRate();

    /** How many times as much as was sent may come out of gzip. */
    @WithDefault("40")
    int unpackedTimes();

    /** What a workbook may have: it is kept in a temporary file while it is read. */
    @WithDefault("32M")
    MemorySize workbookSize();

    /** What it may have unpacked, whatever its directory says. */
    @WithDefault("512M")
    MemorySize workbookUnpackedSize();

    /** How many times as much as was sent that may be. */
    @WithDefault("100")
    int workbookUnpackedTimes();

    /** What may be sent from the page for many projects, packed and unpacked. */
    @WithDefault("10M")
    MemorySize uploadSize();

    /** How many batches may be under way; each takes a thread, and memory as long as it lasts. */
    @WithDefault("8")
    int batches();

    /** How many of them may be one client's. */
    @WithDefault("4")
    int batchesPerClient();

    /** How long a connection may stay open without a request. */
    @WithDefault("75s")
    Duration keepAlive();

    /** How many connections may be open. */
    @WithDefault("4000")
    int connections();

    /** How many of them, or behind a proxy how many requests under way, one client may have. */
    @WithDefault("1000")
    int connectionsPerClient();

    /** What all connections may hold in memory; else an eighth of the heap, or 16 MiB. */
    Optional<MemorySize> held();

    /**
     * What the connections of one client may; else a quarter of that. Not behind a proxy, which shares its connections
     * out.
     */
    Optional<MemorySize> heldPerClient();

    /** After how many requests a connection is closed. */
    @WithDefault("10000")
    int requestsPerConnection();

    /** How long a request may wait behind many others for its turn; one that waited longer is shed. */
    @WithDefault("100ms")
    Duration queueing();

    /** How long the program goes on as before when it is told to stop, so that whoever sends requests learns of it. */
    @WithDefault("1s")
    Duration notice();

    /** How long it then waits for what was begun. */
    @WithDefault("6s")
    Duration drain();
}
