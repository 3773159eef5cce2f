package tenant

// Documents may be hostile. What goes beyond one of these limits is refused
// with an error that names it. They are far beyond what people write, and the
// schema states the same numbers where a schema can.
const (
	MaxDocumentSize = 4 << 20  // bytes of a document
	MaxYAMLSize     = 1 << 20  // bytes of a YAML document, which takes much longer to read
	MaxDepth        = 64       // lists and objects inside one another
	MaxNodes        = 250_000  // values of a document, YAML aliases written out
	MaxString       = 10_000   // characters of a string
	MaxFeatures     = 5_000    // entries of features
	MaxRequirements = 500      // entries of requirements
	MaxIntegrations = 500      // entries of integrations
	MaxWaivers      = 5_000    // entries of waivers
	MaxList         = 1_000    // entries of any other list, and of data_locations
	MaxFindings     = 20_000   // requirements by the features that they select, by activity
	MaxErrors       = 1_000    // errors that are reported of one document
	MaxSkipped      = 16 << 20 // bytes between documents, or of one that is too large, after which nothing more is read
)
