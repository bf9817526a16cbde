-- The tables of the cluster's members and of the grains' states, and the statements that Orleans 10.4 looks up by name.
-- A statement must keep the names of its parameters and columns; the rest is ours. Orleans has scripts of its own for PostgreSQL.
create table orleansquery (querykey varchar(64) primary key, querytext text not null);

create table orleansmembershipversiontable (
    deploymentid varchar(150) primary key,
    timestamp timestamptz(3) not null default now(),
    version int not null default 0
);

create table orleansmembershiptable (
    deploymentid varchar(150) not null references orleansmembershipversiontable,
    address varchar(45) not null,
    port int not null,
    generation int not null,
    siloname varchar(150) not null,
    hostname varchar(150) not null,
    status int not null,
    proxyport int,
    suspecttimes varchar(8000),
    starttime timestamptz(3) not null,
    iamalivetime timestamptz(3) not null,
    primary key (deploymentid, address, port, generation)
);

create table orleansstorage (
    grainidhash int not null,
    grainidn0 bigint not null,
    grainidn1 bigint not null,
    graintypehash int not null,
    graintypestring varchar(512) not null,
    grainidextensionstring varchar(512),
    serviceid varchar(150) not null,
    payloadbinary bytea,
    modifiedon timestamptz not null default now(),
    version int not null
);

create unique index on orleansstorage
    (grainidhash, graintypehash, grainidn0, grainidn1, graintypestring, coalesce(grainidextensionstring, ''), serviceid);

insert into orleansquery values
('InsertMembershipVersionKey', '
    with inserted as (
        insert into orleansmembershipversiontable (deploymentid) values (@DeploymentId) on conflict do nothing returning 1)
    select count(*)::int from inserted'),

-- A member is written only together with the next version of the table: of two who saw the same version one succeeds.
('InsertMembershipKey', '
    with next as (
        update orleansmembershipversiontable v set timestamp = now(), version = version + 1
        where deploymentid = @DeploymentId and version = @Version and not exists (
            select from orleansmembershiptable m where m.deploymentid = v.deploymentid
                and address = @Address and port = @Port and generation = @Generation)
        returning deploymentid),
    inserted as (
        insert into orleansmembershiptable
            (deploymentid, address, port, generation, siloname, hostname, status, proxyport, starttime, iamalivetime)
        select deploymentid, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort::int, @StartTime, @IAmAliveTime
        from next returning 1)
    select count(*)::int from inserted'),

('UpdateMembershipKey', '
    with next as (
        update orleansmembershipversiontable v set timestamp = now(), version = version + 1
        where deploymentid = @DeploymentId and version = @Version and exists (
            select from orleansmembershiptable m where m.deploymentid = v.deploymentid
                and address = @Address and port = @Port and generation = @Generation)
        returning deploymentid),
    updated as (
        update orleansmembershiptable m set status = @Status, suspecttimes = @SuspectTimes::varchar, iamalivetime = @IAmAliveTime
        from next where m.deploymentid = next.deploymentid and address = @Address and port = @Port and generation = @Generation
        returning 1)
    select count(*)::int from updated'),

('UpdateIAmAlivetimeKey', '
    update orleansmembershiptable set iamalivetime = @IAmAliveTime
    where deploymentid = @DeploymentId and address = @Address and port = @Port and generation = @Generation'),

('MembershipReadRowKey', '
    select v.deploymentid, address, port, generation, siloname, hostname, status, proxyport, suspecttimes, starttime, iamalivetime, version
    from orleansmembershipversiontable v left join orleansmembershiptable m
        on m.deploymentid = v.deploymentid and address = @Address and port = @Port and generation = @Generation
    where v.deploymentid = @DeploymentId'),

('MembershipReadAllKey', '
    select v.deploymentid, address, port, generation, siloname, hostname, status, proxyport, suspecttimes, starttime, iamalivetime, version
    from orleansmembershipversiontable v left join orleansmembershiptable m on m.deploymentid = v.deploymentid
    where v.deploymentid = @DeploymentId'),

('GatewaysQueryKey', '
    select address, proxyport, generation from orleansmembershiptable
    where deploymentid = @DeploymentId and status = @Status and proxyport > 0'),

('DeleteMembershipTableEntriesKey', '
    with members as (delete from orleansmembershiptable where deploymentid = @DeploymentId)
    delete from orleansmembershipversiontable where deploymentid = @DeploymentId'),

-- Status 6 is a member that is dead.
('CleanupDefunctSiloEntriesKey', '
    delete from orleansmembershiptable where deploymentid = @DeploymentId and iamalivetime < @IAmAliveTime and status = 6'),

('ReadFromStorageKey', '
    select payloadbinary, version from orleansstorage
    where grainidhash = @GrainIdHash and graintypehash = @GrainTypeHash and grainidn0 = @GrainIdN0 and grainidn1 = @GrainIdN1
        and graintypestring = @GrainTypeString and serviceid = @ServiceId
        and coalesce(grainidextensionstring, '''') = coalesce(@GrainIdExtensionString::varchar, '''')'),

-- A state is written only over the version that was read; whoever read an older one gets that version back, which Orleans refuses.
('WriteToStorageKey', '
    with updated as (
        update orleansstorage set payloadbinary = @PayloadBinary::bytea, modifiedon = now(), version = version + 1
        where grainidhash = @GrainIdHash and graintypehash = @GrainTypeHash and grainidn0 = @GrainIdN0 and grainidn1 = @GrainIdN1
            and graintypestring = @GrainTypeString and serviceid = @ServiceId
            and coalesce(grainidextensionstring, '''') = coalesce(@GrainIdExtensionString::varchar, '''') and version = @GrainStateVersion::int
        returning version),
    inserted as (
        insert into orleansstorage (grainidhash, graintypehash, grainidn0, grainidn1, graintypestring, grainidextensionstring,
            serviceid, payloadbinary, version)
        select @GrainIdHash, @GrainTypeHash, @GrainIdN0, @GrainIdN1, @GrainTypeString, @GrainIdExtensionString::varchar,
            @ServiceId, @PayloadBinary::bytea, 1
        where @GrainStateVersion::int is null on conflict do nothing returning version)
    select coalesce((select version from updated), (select version from inserted), @GrainStateVersion::int) as newgrainstateversion'),

('ClearStorageKey', '
    update orleansstorage set payloadbinary = null, modifiedon = now(), version = version + 1
    where grainidhash = @GrainIdHash and graintypehash = @GrainTypeHash and grainidn0 = @GrainIdN0 and grainidn1 = @GrainIdN1
        and graintypestring = @GrainTypeString and serviceid = @ServiceId
        and coalesce(grainidextensionstring, '''') = coalesce(@GrainIdExtensionString::varchar, '''') and version = @GrainStateVersion::int
    returning version as newgrainstateversion');
