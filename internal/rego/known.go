package rego

// knowledge keeps what was worked out, as long as the input and the data stay the
// same.
type knowledge struct {
	rules []memory    // by function, of those without parameters of their own
	paths [2][]memory // of the input and the data, by the constant that is the path
	calls []recent    // by function
}

// memory keeps the value of a rule or a path.
type memory struct {
	known bool
	value Value
}

func (r *Rule) nothing() knowledge {
	places := make([]memory, len(r.code.Functions)+2*len(r.constants))
	rules, places := places[:len(r.code.Functions)], places[len(r.code.Functions):]
	return knowledge{
		rules: rules,
		paths: [2][]memory{places[:len(r.constants)], places[len(r.constants):]},
		calls: make([]recent, len(r.code.Functions)),
	}
}

// recent are the last calls of a function. Policies tend to ask the same question
// twice in a row: remembering two calls saved a third of the statements that
// tenants needed, and remembering sixteen hardly more.
type recent struct {
	calls [2]remembered
	next  int8 // to be forgotten
}

type remembered struct {
	known     bool
	arguments [maxRemembered]Value
	value     Value
}

// maxRemembered is how many parameters of its own a function may have for its calls
// to be remembered.
const maxRemembered = 5

// find returns what a call with the same arguments came to.
func (r *recent) find(arguments []Value) (Value, bool) {
	for i := range r.calls {
		if call := &r.calls[i]; call.known && identical(call.arguments[:len(arguments)], arguments) {
			r.next = int8(1 - i)
			return call.value, true
		}
	}
	return nil, false
}

// forget drops the older of two calls and returns its place, for a call whose value
// the caller will set.
func (r *recent) forget(arguments []Value) *remembered {
	call := &r.calls[r.next]
	r.next = 1 - r.next
	call.known = false
	copy(call.arguments[:], arguments)
	return call
}

// identical compares collections by being the same, not by having the same
// elements, which would cost more than it gains.
func identical(a, b []Value) bool {
	for i := range b {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
