package text

// Options is how a format for people is to look. Formats for machines ignore
// it.
type Options struct {
	Width   int  // columns of the terminal; 0 means 80
	Color   bool // terminal colours, beside the words and marks that say the same
	Verbose bool // list what is met too, and every fact and citation
	Quiet   bool // a line for each tenant that is not met, and nothing else
	// ErrorsElsewhere says that the caller shows the errors itself, so that the
	// report for people only counts them.
	ErrorsElsewhere bool
}
