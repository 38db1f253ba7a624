<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kaibang::AirBar</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::AttentionPane</name>
    <message numerus="yes">
        <source>%n more on the Orders page.</source>
        <translation>
            <numerusform>%n more on the Orders page.</numerusform>
            <numerusform>%n more on the Orders page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::BundleWords</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tells %n earlier day(s) anew</source>
        <translation>
            <numerusform>tells %n earlier day anew</numerusform>
            <numerusform>tells %n earlier days anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n show</numerusform>
            <numerusform>%n shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::BuyerPane</name>
    <message numerus="yes">
        <source>Erased from %n order(s): %1.</source>
        <translation>
            <numerusform>Erased from %n order: %1.</numerusform>
            <numerusform>Erased from %n orders: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s): %1. Data: %2.</source>
        <extracomment>numbers of orders, kinds of data such as phone</extracomment>
        <translation>
            <numerusform>%n order: %1. Data: %2.</numerusform>
            <numerusform>%n orders: %1. Data: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::BuyerSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buyers of %n order(s) are kept now.</source>
        <translation>
            <numerusform>Buyers of %n order are kept now.</numerusform>
            <numerusform>Buyers of %n orders are kept now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. The buyers of %n order(s) are forgotten.</source>
        <translation>
            <numerusform>Saved. The buyer of %n order is forgotten.</numerusform>
            <numerusform>Saved. The buyers of %n orders are forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::CameraPane</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at this price</source>
        <translation>
            <numerusform>%n at this price</numerusform>
            <numerusform>%n at this price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::CatalogueImportPane</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were changed since and stay.</source>
        <translation>
            <numerusform>%n product was changed since and stays.</numerusform>
            <numerusform>%n products were changed since and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ClaimActions</name>
    <message numerus="yes">
        <source>No more claims. Comments of the next %n seconds still count.</source>
        <translation>
            <numerusform>No more claims. Comments of the next second still count.</numerusform>
            <numerusform>No more claims. Comments of the next %n seconds still count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ClaimCard</name>
    <message numerus="yes">
        <source>%1 (%n more wait)</source>
        <translation>
            <numerusform>%1 (%n more waits)</numerusform>
            <numerusform>%1 (%n more wait)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ClaimsPane</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ConflictCard</name>
    <message numerus="yes">
        <source>%n mussel(s) were opened before this order was refunded or cancelled. Decide what the buyer gets.</source>
        <translation>
            <numerusform>%n mussel was opened before this order was refunded or cancelled. Decide what the buyer gets.</numerusform>
            <numerusform>%n mussels were opened before this order was refunded or cancelled. Decide what the buyer gets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::CuePane</name>
    <message numerus="yes">
        <source>%n cues of this show were due before this start. They stand under Cues.</source>
        <translation>
            <numerusform>%n cue of this show was due before this start. It stands under Cues.</numerusform>
            <numerusform>%n cues of this show were due before this start. They stand under Cues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::DisclosureDocument</name>
    <message numerus="yes">
        <source>%n mussels for one buyer, then the next buyer</source>
        <translation>
            <numerusform>%n mussel for one buyer, then the next buyer</numerusform>
            <numerusform>%n mussels for one buyer, then the next buyer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::DrillPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::EveningPage</name>
    <message numerus="yes">
        <source>signed, %n correction(s) since</source>
        <translation>
            <numerusform>signed, %n correction since</numerusform>
            <numerusform>signed, %n corrections since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ExpectedPane</name>
    <message numerus="yes">
        <source>%n household(s) expected</source>
        <translation>
            <numerusform>%n household expected</numerusform>
            <numerusform>%n households expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As on %1: %n household(s).</source>
        <translation>
            <numerusform>As on %1: %n household.</numerusform>
            <numerusform>As on %1: %n households.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::GlanceView</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <translation>
            <numerusform>%n unpaid</numerusform>
            <numerusform>%n unpaid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::HouseholdsPane</name>
    <message numerus="yes">
        <source>%n household(s)</source>
        <extracomment>how many households are in the list</extracomment>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ImportPanel</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last import was undone: %n order(s) changed.</source>
        <translation>
            <numerusform>The last import was undone: %n order changed.</numerusform>
            <numerusform>The last import was undone: %n orders changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The columns of %n file(s) are not known. Once you have said what they are, every such file can be imported.</source>
        <translation>
            <numerusform>The columns of %n file are not known. Once you have said what they are, every such file can be imported.</numerusform>
            <numerusform>The columns of %n files are not known. Once you have said what they are, every such file can be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last import was undone: %n line(s) of statements are gone.</source>
        <translation>
            <numerusform>The last import was undone: %n line of statements is gone.</numerusform>
            <numerusform>The last import was undone: %n lines of statements are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are new and are not read: %1. If one of them matters, say what it carries.</source>
        <translation>
            <numerusform>%n column is new and is not read: %1. If it matters, say what it carries.</numerusform>
            <numerusform>%n columns are new and are not read: %1. If one of them matters, say what it carries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) with new orders in the watched folder.</source>
        <translation>
            <numerusform>%n file with new orders in the watched folder.</numerusform>
            <numerusform>%n files with new orders in the watched folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::MappingPage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status word(s) without a meaning</source>
        <translation>
            <numerusform>%n status word without a meaning</numerusform>
            <numerusform>%n status words without a meaning</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::MinutesChart</name>
    <message numerus="yes">
        <source>From %1: %n orders.</source>
        <extracomment>time, then how many orders came in the quarter of an hour from then on</extracomment>
        <translation>
            <numerusform>From %1: %n order.</numerusform>
            <numerusform>From %1: %n orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::MissingPane</name>
    <message numerus="yes">
        <source>%n household(s) expected and not heard of.</source>
        <translation>
            <numerusform>%n household expected and not heard of.</numerusform>
            <numerusform>%n households expected and not heard of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n household(s) with their numbers.</source>
        <translation>
            <numerusform>Copied %n household with its numbers.</numerusform>
            <numerusform>Copied %n households with their numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::OpeningActions</name>
    <message numerus="yes">
        <source>Next: %1, %n mussel(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>Next: %1, %n mussel</numerusform>
            <numerusform>Next: %1, %n mussels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::OpeningPane</name>
    <message numerus="yes">
        <source>%n mussels were paid before this show and come first.</source>
        <translation>
            <numerusform>%n mussel was paid before this show and comes first.</numerusform>
            <numerusform>%n mussels were paid before this show and come first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::OpeningWords</name>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>waits %n min</numerusform>
            <numerusform>waits %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n h</source>
        <translation>
            <numerusform>waits %n h</numerusform>
            <numerusform>waits %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n days</source>
        <translation>
            <numerusform>waits %n day</numerusform>
            <numerusform>waits %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to open; the pace is known after two mussels</source>
        <translation>
            <numerusform>%n to open; the pace is known after two mussels</numerusform>
            <numerusform>%n to open; the pace is known after two mussels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::OrderStoryPane</name>
    <message numerus="yes">
        <source>%n taken from stock</source>
        <translation>
            <numerusform>%n taken from stock</numerusform>
            <numerusform>%n taken from stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>came %n more time</numerusform>
            <numerusform>came %n more times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened before the refund</source>
        <translation>
            <numerusform>%n opened before the refund</numerusform>
            <numerusform>%n opened before the refund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::OrdersPage</name>
    <message numerus="yes">
        <source>%n order(s) shown</source>
        <translation>
            <numerusform>%n order shown</numerusform>
            <numerusform>%n orders shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n order(s); there are more</source>
        <translation>
            <numerusform>The newest %n order; there are more</numerusform>
            <numerusform>The newest %n orders; there are more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::PackingPage</name>
    <message numerus="yes">
        <source>%n bag(s) handed to the courier.</source>
        <translation>
            <numerusform>%n bag handed to the courier.</numerusform>
            <numerusform>%n bags handed to the courier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::PinWords</name>
    <message numerus="yes">
        <source>After too many wrong tries the PIN stays closed for %n more minutes.</source>
        <translation>
            <numerusform>After too many wrong tries the PIN stays closed for %n more minute.</numerusform>
            <numerusform>After too many wrong tries the PIN stays closed for %n more minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::PreflightPane</name>
    <message numerus="yes">
        <source>%n points want a look before you start.</source>
        <translation>
            <numerusform>%n point wants a look before you start.</numerusform>
            <numerusform>%n points want a look before you start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items planned, all in stock.</source>
        <translation>
            <numerusform>%n item planned, in stock.</numerusform>
            <numerusform>%n items planned, all in stock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::PrompterPane</name>
    <message numerus="yes">
        <source>%n marked words had better not be said.</source>
        <translation>
            <numerusform>%n marked word had better not be said.</numerusform>
            <numerusform>%n marked words had better not be said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::RecordingRoom</name>
    <message numerus="yes">
        <source>%n explanation clips are being made, one for each item.</source>
        <translation>
            <numerusform>%n explanation clip is being made, one for each item.</numerusform>
            <numerusform>%n explanation clips are being made, one for each item.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk is too slow: %n pictures are missing in the recording. Close programs that write, or choose another disk.</source>
        <translation>
            <numerusform>The disk is too slow: %n picture is missing in the recording. Close programs that write, or choose another disk.</numerusform>
            <numerusform>The disk is too slow: %n pictures are missing in the recording. Close programs that write, or choose another disk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::RecordingWords</name>
    <message numerus="yes">
        <source>%n pictures missing</source>
        <translation>
            <numerusform>%n picture missing</numerusform>
            <numerusform>%n pictures missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::RecordingsPage</name>
    <message numerus="yes">
        <source>%n marks were copied, a line each.</source>
        <translation>
            <numerusform>%n mark was copied, a line each.</numerusform>
            <numerusform>%n marks were copied, a line each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::RememberedList</name>
    <message numerus="yes">
        <source>Forgotten. %n order(s) wait for an answer again.</source>
        <translation>
            <numerusform>Forgotten. %n order waits for an answer again.</numerusform>
            <numerusform>Forgotten. %n orders wait for an answer again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::RestoreWords</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stock change(s) by hand</source>
        <translation>
            <numerusform>%n stock change by hand</numerusform>
            <numerusform>%n stock changes by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n show</numerusform>
            <numerusform>%n shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) at the opening table</source>
        <translation>
            <numerusform>%n place at the opening table</numerusform>
            <numerusform>%n places at the opening table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened mussel(s)</source>
        <translation>
            <numerusform>%n opened mussel</numerusform>
            <numerusform>%n opened mussels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packed bag(s)</source>
        <translation>
            <numerusform>%n packed bag</numerusform>
            <numerusform>%n packed bags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of pieces</source>
        <translation>
            <numerusform>%n step of a piece</numerusform>
            <numerusform>%n steps of pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of payouts</source>
        <translation>
            <numerusform>%n line of payouts</numerusform>
            <numerusform>%n lines of payouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about products</source>
        <translation>
            <numerusform>%n answer about products</numerusform>
            <numerusform>%n answers about products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) in the list</source>
        <translation>
            <numerusform>%n recording in the list</numerusform>
            <numerusform>%n recordings in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n bundle</numerusform>
            <numerusform>%n bundles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal makes up %n order(s) that came later.</source>
        <translation>
            <numerusform>The journal makes up %n order that came later.</numerusform>
            <numerusform>The journal makes up %n orders that came later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are newer than the backup.</source>
        <translation>
            <numerusform>%n order is newer than the backup.</numerusform>
            <numerusform>%n orders are newer than the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal makes up %n of them.</source>
        <translation>
            <numerusform>The journal makes up %n of them.</numerusform>
            <numerusform>The journal makes up %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not be in the ledger.</source>
        <translation>
            <numerusform>%n will not be in the ledger.</numerusform>
            <numerusform>%n will not be in the ledger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are in the backup.</source>
        <translation>
            <numerusform>%n order is in the backup.</numerusform>
            <numerusform>%n orders are in the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have changed since.</source>
        <translation>
            <numerusform>%n order has changed since.</numerusform>
            <numerusform>%n orders have changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stock of %n item(s) is another one.</source>
        <translation>
            <numerusform>The stock of %n item is another one.</numerusform>
            <numerusform>The stock of %n items is another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) made up from the journal</source>
        <translation>
            <numerusform>%n order made up from the journal</numerusform>
            <numerusform>%n orders made up from the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) told again</source>
        <translation>
            <numerusform>%n change told again</numerusform>
            <numerusform>%n changes told again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back again</source>
        <translation>
            <numerusform>%n taken back again</numerusform>
            <numerusform>%n taken back again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal lacks %n step(s) after the backup</source>
        <translation>
            <numerusform>The journal lacks %n step after the backup</numerusform>
            <numerusform>The journal lacks %n steps after the backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the journal could not be stored</source>
        <translation>
            <numerusform>%n step of the journal could not be stored</numerusform>
            <numerusform>%n steps of the journal could not be stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal tells %n of these changes again.</source>
        <translation>
            <numerusform>The journal tells %n of these changes again.</numerusform>
            <numerusform>The journal tells %n of these changes again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at: %1</source>
        <translation>
            <numerusform>%n thing to look at: %1</numerusform>
            <numerusform>%n things to look at: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) were erased after this backup and will be erased again.</source>
        <translation>
            <numerusform>%n buyer was erased after this backup and will be erased again.</numerusform>
            <numerusform>%n buyers were erased after this backup and will be erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) erased again</source>
        <translation>
            <numerusform>%n buyer erased again</numerusform>
            <numerusform>%n buyers erased again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ReviewDocument</name>
    <message numerus="yes">
        <source>%n order(s) wait for their product and took no stock.</source>
        <translation>
            <numerusform>%n order waits for its product and took no stock.</numerusform>
            <numerusform>%n orders wait for their product and took no stock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::SettlementPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of it also stand in another statement and count once.</source>
        <translation>
            <numerusform>%n line of it also stands in another statement and counts once.</numerusform>
            <numerusform>%n lines of it also stand in another statement and count once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ShopForm</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>the last day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ShowActions</name>
    <message numerus="yes">
        <source>Remembered. %n orders took their stock.</source>
        <translation>
            <numerusform>Remembered. %n order took its stock.</numerusform>
            <numerusform>Remembered. %n orders took their stock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::SignPane</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are signed. Checking takes a moment.</source>
        <translation>
            <numerusform>%n day is signed. Checking takes a moment.</numerusform>
            <numerusform>%n days are signed. Checking takes a moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) since the day was signed. Enter shows what the bundles told.</source>
        <translation>
            <numerusform>%n line since the day was signed. Enter shows what the bundles told.</numerusform>
            <numerusform>%n lines since the day was signed. Enter shows what the bundles told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::TasksPane</name>
    <message numerus="yes">
        <source>Copied %n task(s).</source>
        <translation>
            <numerusform>Copied %n task.</numerusform>
            <numerusform>Copied %n tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::TemplateRow</name>
    <message numerus="yes">
        <source>%n items of &quot;%1&quot; were added to the run order.</source>
        <translation>
            <numerusform>%n item of &quot;%1&quot; was added to the run order.</numerusform>
            <numerusform>%n items of &quot;%1&quot; were added to the run order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::TickerModel</name>
    <message numerus="yes">
        <source>%n orders at once</source>
        <translation>
            <numerusform>%n order at once</numerusform>
            <numerusform>%n orders at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::TickerPane</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::UnreadList</name>
    <message numerus="yes">
        <source>%n row(s) put away.</source>
        <translation>
            <numerusform>%n row put away.</numerusform>
            <numerusform>%n rows put away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::VillageWording</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n signed day(s) hold: each follows the one before, none was changed, and the signatures are this village&apos;s.</source>
        <translation>
            <numerusform>The one signed day holds: it was not changed, and the signature is this village&apos;s.</numerusform>
            <numerusform>All %n signed days hold: each follows the one before, none was changed, and the signatures are this village&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first that tells of its day. %n order(s).</source>
        <translation>
            <numerusform>The first that tells of its day. %n order.</numerusform>
            <numerusform>The first that tells of its day. %n orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Openings without a disclosure card in %n show(s).</source>
        <translation>
            <numerusform>Openings without a disclosure card in %n show.</numerusform>
            <numerusform>Openings without a disclosure card in %n shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::WaitingCard</name>
    <message numerus="yes">
        <source>%n orders from %1 wait for the answer.</source>
        <translation>
            <numerusform>%n order from %1 waits for the answer.</numerusform>
            <numerusform>%n orders from %1 wait for the answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::WaitingPane</name>
    <message numerus="yes">
        <source>%n order(s) wait</source>
        <translation>
            <numerusform>%n order waits</numerusform>
            <numerusform>%n orders wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) now take %1.</source>
        <translation>
            <numerusform>%n order now takes %1.</numerusform>
            <numerusform>%n orders now take %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::Wording</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened before the refund</source>
        <translation>
            <numerusform>%n opened before the refund</numerusform>
            <numerusform>%n opened before the refund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the shop&apos;s differ by %n minute(s). Set the clock and try again.</source>
        <translation>
            <numerusform>This computer&apos;s clock and the shop&apos;s differ by %n minute. Set the clock and try again.</numerusform>
            <numerusform>This computer&apos;s clock and the shop&apos;s differ by %n minutes. Set the clock and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order report(s)</source>
        <translation>
            <numerusform>%n order report</numerusform>
            <numerusform>%n order reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of order</source>
        <translation>
            <numerusform>%n out of order</numerusform>
            <numerusform>%n out of order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its permission ends in %n hour(s). Connect it again before.</source>
        <translation>
            <numerusform>Its permission ends in %n hour. Connect it again before.</numerusform>
            <numerusform>Its permission ends in %n hours. Connect it again before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>off %1–%2, %n min gap not closed</source>
        <comment>times</comment>
        <translation>
            <numerusform>off %1–%2, %n min gap not closed</numerusform>
            <numerusform>off %1–%2, %n min gap not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent %1–%2, %n min</source>
        <comment>times</comment>
        <translation>
            <numerusform>silent %1–%2, %n min</numerusform>
            <numerusform>silent %1–%2, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no answer %1–%2, %n min gap not closed</source>
        <comment>times</comment>
        <translation>
            <numerusform>no answer %1–%2, %n min gap not closed</numerusform>
            <numerusform>no answer %1–%2, %n min gap not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from another room</source>
        <translation>
            <numerusform>%n from another room</numerusform>
            <numerusform>%n from another room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) wait for your decision.</source>
        <translation>
            <numerusform>%n comment waits for your decision.</numerusform>
            <numerusform>%n comments wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for their product.</source>
        <translation>
            <numerusform>%n order waits for its product.</numerusform>
            <numerusform>%n orders wait for their product.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come yet. After %n day(s) that is usual for %1.</source>
        <translation>
            <numerusform>Nothing has come yet. After %n day that is usual for %1.</numerusform>
            <numerusform>Nothing has come yet. After %n days that is usual for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come after %n day(s), though newer orders of %1 are paid out. Ask the platform about this order.</source>
        <translation>
            <numerusform>Nothing has come after %n day, though newer orders of %1 are paid out. Ask the platform about this order.</numerusform>
            <numerusform>Nothing has come after %n days, though newer orders of %1 are paid out. Ask the platform about this order.</numerusform>
        </translation>
    </message>
</context>
</TS>
