namespace Indrivningslag.Texts;

/// <summary>What each rule does to a measure or an answer, in the Swedish of Finland.</summary>
internal static class SwedishRules
{
    internal static string Of(Rule rule) => rule switch
    {
        Rule.NotDue =>
            "Fordran förfaller till betalning {date} och kan drivas in först efter den dagen. "
            + "Dessförinnan får inga indrivningskostnader krävas.",
        Rule.AgreedCeiling =>
            "Parterna har avtalat om högst {amount} för en åtgärd av detta slag. Mer får inte krävas.",
        Rule.AgreedTotalCeiling =>
            "Parterna har avtalat om högst {amount} för alla indrivningskostnader tillsammans. Mer får inte krävas.",
        Rule.AgreedCeilingIgnored =>
            "Den avtalade övre gränsen är högre än lagens maximibelopp, {amount}, och binder inte gäldenären.",
        Rule.Paid =>
            "Fordran har betalats med ränta och kostnader. Den får inte längre drivas in.",
        Rule.Extinguished =>
            "Fordran är preskriberad eller har annars upphört. Indrivningsåtgärder är inte längre tillåtna.",
        Rule.Disputed =>
            "Gäldenären har bestritt fordran på en grund som kan ha betydelse. Indrivningen får inte fortsätta förrän tvisten är löst.",
        Rule.LegalRemedyOpen =>
            "Gäldenären har använt ett rättsmedel mot den direkt utsökningsbara fordran. "
            + "Indrivningen får inte fortsätta medan saken är anhängig.",
        Rule.Suspended =>
            "Gäldenären har begärt att indrivningen avbryts. Den får fortsätta, men åtgärder efter begäran är kostnadsfria för gäldenären.",
        Rule.NotToldFree =>
            "Gäldenären har inte informerats om att indrivningsåtgärder efter begäran om avbrytande är kostnadsfria.",
        Rule.ReminderMissing =>
            "Ett betalningskrav på en konsumentfordran förutsätter en betalningspåminnelse efter förfallodagen. "
            + "Någon sådan finns inte antecknad.",
        Rule.ReminderTooRecent =>
            "Betalningskravet får sändas först när {days} har gått från betalningspåminnelsen ({date}).",
        Rule.DemandForm =>
            "Ett betalningskrav ska lämnas skriftligen eller på något annat varaktigt sätt. Den valda formen är inte tillåten.",
        Rule.DemandConsent =>
            "Att lämna ett betalningskrav på något annat varaktigt sätt än skriftligen kräver gäldenärens giltiga samtycke eller någon "
            + "annan grund i lagen. Någon sådan finns inte antecknad.",
        Rule.DemandArrival =>
            "Det har inte säkerställts att betalningskravet, som lämnats på något annat varaktigt sätt än skriftligen, har nått "
            + "gäldenären.",
        Rule.RepresentativeCopy =>
            "En kopia av betalningskravet till gäldenärens intressebevakare eller fullmäktig är avgiftsfri och är inget eget "
            + "betalningskrav.",
        Rule.MissingContents =>
            "Betalningskravet saknar en obligatorisk uppgift ({place}).",
        Rule.CourtWithoutDemand =>
            "Gäldenären ska ha fått ett betalningskrav innan betalning krävs i domstol. Något sådant finns inte antecknat.",
        Rule.CourtTermsOpen =>
            "De tider för betalning och anmärkningar som angetts i betalningskravet löper ut {date}. "
            + "Betalning får krävas i domstol först därefter.",
        Rule.CourtTermsUnknown =>
            "Betalningskravets tider för betalning och anmärkningar finns inte antecknade. Det kan därför inte visas att de har löpt ut.",
        Rule.CourtDemandArrival =>
            "Betalning får krävas i domstol först när det har säkerställts att betalningskravet, som lämnats på något annat varaktigt "
            + "sätt än skriftligen, har nått gäldenären.",
        Rule.ConsumerTratta =>
            "Tratta är förbjuden vid indrivning av konsumentfordringar.",
        Rule.TrattaDisputed =>
            "En tratta förutsätter en klar och ostridig fordran. Gäldenären har bestritt fordran eller använt ett rättsmedel mot den.",
        Rule.TrattaReminder =>
            "En tratta förutsätter en betalningspåminnelse som efter förfallodagen har sänts i tillåten form och vars tidsfrist på "
            + "minst {days} har löpt ut. Någon sådan finns inte.",
        Rule.TrattaForm =>
            "En tratta ska lämnas skriftligen eller på något annat varaktigt sätt. Den valda formen är inte tillåten.",
        Rule.TrattaConsent =>
            "Att lämna en tratta på något annat varaktigt sätt än skriftligen kräver gäldenärens uttryckliga samtycke. "
            + "Något giltigt samtycke finns inte antecknat.",
        Rule.TrattaArrival =>
            "Det har inte säkerställts att trattan, som lämnats på något annat varaktigt sätt än skriftligen, har nått gäldenären.",
        Rule.TrattaDebtorForm =>
            "De temporära begränsningarna 2021 tillät inte tratta mot en gäldenär med denna rättsliga form.",
        Rule.PublicationWithoutTratta =>
            "Bara en tratta som har sänts kan offentliggöras eller anmälas till kreditupplysningsregistret. "
            + "Någon tratta finns inte antecknad.",
        Rule.PublicationTooEarly =>
            "Trattan sändes {date} och får offentliggöras eller anmälas till kreditupplysningsregistret först när {days} har gått.",
        Rule.PublicationTooLate =>
            "Trattan sändes {date} och mer än {days} har gått. "
            + "Den får inte längre offentliggöras eller anmälas till kreditupplysningsregistret.",
        Rule.PublicationTurnover =>
            "Gäldenärsbolaget har meddelat att dess omsättning har minskat. "
            + "Enligt de temporära begränsningarna 2021 får trattan inte offentliggöras.",
        Rule.ExtensionInForce =>
            "Betalningstiden har förlängts till och med {date}. Under den tiden får fordran inte drivas in.",
        Rule.PlanInForce =>
            "En betalningsplan som gjorts upp med gäldenären är i kraft. Under tiden får fordran inte drivas in på något annat sätt.",
        Rule.StateClaim =>
            "Statens direkt utsökningsbara fordringar och direkt utsökningsbara betalningspåföljder för lagstridigt förfarande får inte "
            + "ges till någon utomstående för indrivning.",
        Rule.Forfeited =>
            "På grund av en överträdelse som inte är ringa behöver gäldenären inte betala indrivningskostnaderna.",
        Rule.Unlisted =>
            "Lagen anger inget belopp för en åtgärd av detta slag. Inga kostnader får därför krävas för den.",
        Rule.UnitCeiling =>
            "För denna indrivningsåtgärd får högst {amount} krävas.",
        Rule.DueNotice =>
            "En betalningspåminnelse får medföra kostnader bara om förfallodagen har meddelats minst {days} på förhand eller följer av "
            + "ett avtal som inte kräver särskilt meddelande. Ingetdera har visats.",
        Rule.ReminderTooEarly =>
            "En betalningspåminnelse får medföra kostnader först när {days} har gått från förfallodagen ({date}).",
        Rule.LetterWait =>
            "Kostnader får krävas först när {days} har gått från den föregående betalningspåminnelsen eller det föregående "
            + "betalningskravet ({date}).",
        Rule.ExtensionTooShort =>
            "En förlängning av betalningstiden får medföra kostnader bara om den är minst {days}.",
        Rule.DemandCount =>
            "Det högsta antalet betalningskrav som får medföra kostnader är {number}. Antalet har redan uppnåtts.",
        Rule.DemandBesideTratta =>
            "När tratta används är det högsta antalet betalningskrav som får medföra kostnader {number}. Detta krav går utöver antalet.",
        Rule.PlanCount =>
            "Det högsta antalet betalningsplaner som får medföra kostnader är {number}. Antalet har redan uppnåtts.",
        Rule.TrattaCount =>
            "Det högsta antalet trattor som får medföra kostnader är {number}. Antalet har redan uppnåtts.",
        Rule.BankruptcyDemandCount =>
            "Det högsta antalet betalningsuppmaningar enligt konkurslagen som får medföra kostnader är {number}. "
            + "Antalet har redan uppnåtts.",
        Rule.TotalCap =>
            "Indrivningskostnaderna för fordran får uppgå till sammanlagt högst {amount}. Det som överstiger beloppet får inte krävas.",
        Rule.TotalCapBefore2013 =>
            "Indrivningen inleddes före 16.3.2013. "
            + "Kostnaderna får därför inte heller överstiga den tidens maximibelopp för totalkostnaderna, {amount}.",
        Rule.ExceptionalWork =>
            "Indrivningen har krävt en exceptionellt stor arbetsinsats och gäldenären har upplysts om det. "
            + "De faktiska kostnaderna får krävas oberoende av åtgärdens maximibelopp.",
        Rule.SpecialReason =>
            "Det har funnits särskild anledning till flera åtgärder och gäldenären har upplysts om det. Maximiantalet tillämpas inte.",
        Rule.ExceptionallyDifficult =>
            "Indrivningen har varit exceptionellt svår och gäldenären har upplysts om det. "
            + "Maximibeloppet för totalkostnadsansvaret tillämpas inte.",
        Rule.StandardCompensation =>
            "Betalningen är kommersiell och försenad. Borgenären har därför rätt till standardersättning: {amount}. "
            + "Av indrivningskostnaderna kan dessutom bara den överskjutande delen krävas.",
        Rule.Overcharge =>
            "Gäldenären har debiterats {amount} mer än vad som får krävas för åtgärden.",
        Rule.RecordedBreach =>
            "Ett lagstridigt förfarande har antecknats i ärendet ({place}).",
        Rule.EnsureArrival =>
            "Säkerställ att ett meddelande som lämnas på något annat varaktigt sätt än skriftligen verkligen når gäldenären.",
        Rule.IncludeContents =>
            "Ta med alla obligatoriska uppgifter i betalningskravet.",
        Rule.TellFree =>
            "Informera gäldenären om att inga kostnader krävs för indrivningsåtgärder efter begäran om avbrytande.",
        Rule.Disclose =>
            "Specificera kostnaderna eller åtgärderna för gäldenären och tala om varför en gräns överskrids.",
        Rule.InterestAboveStatutory =>
            "Den avtalade räntan på konsumentfordran är högre än den lagstadgade dröjsmålsräntan. "
            + "Det som överstiger den är utan verkan; den lagstadgade räntan har använts.",
        Rule.BeyondVerification =>
            "Lagstiftningen har kontrollerats till och med {date}. Senare ändringar har inte beaktats.",
        Rule.OverpaidCosts =>
            "{amount} har betalats för kostnader som senare har fallit bort.",
        Rule.UnauthorisedPayment =>
            "Betalningen på {amount} räknas inte gäldenären till godo, eftersom uppdragstagaren saknade rätt att ta emot den och "
            + "gäldenären insåg eller hade bort inse detta.",
        Rule.InterestFirst =>
            "Betalningar räknas av på räntan före kapitalet.",
        Rule.PrincipalFirst =>
            "Enligt borgenärens val räknas betalningar av på kapitalet före räntan.",
        Rule.CostsLast =>
            "Betalningar räknas av på indrivningskostnaderna sist, när kapital och ränta är betalda.",
        Rule.CostsFirst =>
            "Enligt den valda ordningen räknas betalningar först av på indrivningskostnaderna.",
        Rule.ClientFunds =>
            "Uppdragstagaren innehar klientmedel: {amount}. De ska hållas åtskilda från uppdragstagarens egna medel.",
        Rule.InformationFree =>
            "Gäldenären får uppgifterna kostnadsfritt.",
        Rule.InformationCharged =>
            "Gäldenären har redan inom ett år fått uppgifter av samma slag kostnadsfritt. En skälig ersättning får begäras.",
        Rule.OutsideEnforcement =>
            "En utsökningsmyndighets arbete ligger utanför indrivningslagens tillämpningsområde.",
        Rule.ConsumerRules =>
            "Fordran är en konsumentfordran eller jämställs med en sådan. Reglerna om konsumentfordringar tillämpas.",
        Rule.OtherRules =>
            "Fordran är ingen konsumentfordran. Reglerna om andra fordringar tillämpas.",
        Rule.MeasureAllowed =>
            "Lagen hindrar inte åtgärden den dagen.",
        Rule.NoMaxima =>
            "För sådana fordringar gällde inga maximibelopp. De skäliga faktiska kostnaderna får krävas.",
        Rule.ActualCost =>
            "För en betalningspåminnelse av detta slag får de faktiska kostnaderna krävas.",
        Rule.ValueAddedTax =>
            "Borgenären får inte dra av mervärdesskatten. Skatten får därför läggas till maximibeloppen.",
        Rule.EnforceablePart =>
            "Den direkt utsökningsbara delen av indrivningskostnaderna är {amount}.",
        Rule.GoodPractice =>
            "Åtgärden vidtogs medan en förlängd betalningstid eller en betalningsplan var i kraft, i strid med god indrivningssed.",
        Rule.CopyCharged =>
            "Gäldenären debiterades {amount} för en kopia till en företrädare. Kopian är kostnadsfri.",
        Rule.ChargedDespiteSuspension =>
            "Gäldenären debiterades {amount} för en åtgärd efter att ha begärt att indrivningen avbryts. En sådan åtgärd är kostnadsfri.",
        Rule.ReasonablenessNotWeighed =>
            "En faktisk kostnad godtas som den uppges. Om den är skälig prövas inte.",
        Rule.DueOnDayOff =>
            "Förfallodagen {date} är en ledig dag. Ange den effektiva förfallodagen, nästa vardag.",
        Rule.AgreementInForce =>
            "Åtgärder som vidtogs medan en förlängd betalningstid eller en betalningsplan var i kraft: {number}.",
        Rule.OldestFirst =>
            "Betalningen räknas av på de fordringar som gäldenären anger, därefter på den äldsta förfallodagen.",
    };
}
